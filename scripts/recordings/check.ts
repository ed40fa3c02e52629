/**
 * Measures the recordings that are there: loudness, the true peak, the room between the lines, and whether each cue
 * begins and ends where the sound does. Needs ffmpeg. Ends with an error when something is off.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { decode } from './master'
import { readScripts } from './script'
import { energies, RATE } from './wav'

const folder = fileURLToPath(new URL('../../lib/server/demo/recordings/', import.meta.url))
const FRAME = 0.01
const db = (value: number) => 20 * Math.log10(Math.max(value, 1e-9))

function loudness(mp3: string): { lufs: number; peak: number } {
  const args = ['-hide_banner', '-nostdin', '-i', mp3, '-af', 'ebur128=peak=true', '-f', 'null', '-']
  const { stderr } = spawnSync('ffmpeg', args, { encoding: 'utf8' })
  const summary = stderr.slice(stderr.lastIndexOf('Summary:'))
  const read = (label: RegExp) => Number(label.exec(summary)?.[1] ?? Number.NaN)
  return { lufs: read(/I:\s+(-?[\d.]+) LUFS/), peak: read(/Peak:\s+(-?[\d.]+) dBFS/) }
}

function readCues(vtt: string): { start: number; end: number }[] {
  const seconds = (clock: string) => clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
  return [...readFileSync(vtt, 'utf8').matchAll(/^(\S+) --> (\S+)$/gm)].map((found) => ({
    start: seconds(found[1]!),
    end: seconds(found[2]!),
  }))
}

/** How far from the cue's edge the sound begins (or, looking backwards, ends), in seconds. */
function distance(frames: number[], at: number, step: 1 | -1, floor: number): number {
  const edge = Math.round(at / FRAME)
  let frame = edge - 10 * step
  while (frame >= 0 && frame < frames.length && db(frames[frame]!) < floor) frame += step
  return (frame - edge) * FRAME
}

let bad = 0
for (const { id, lines } of readScripts()) {
  const mp3 = `${folder}${id}.mp3`
  const samples = decode(mp3)
  const frames = energies(samples, RATE * FRAME)
  const cues = readCues(`${folder}${id}.vtt`)
  const { lufs, peak } = loudness(mp3)
  const rooms: number[] = []
  let worst = 0
  cues.forEach(({ start, end }, n) => {
    const before = start - (cues[n - 1]?.end ?? 0)
    // Where two lines touch there is no silence to find the edge in.
    if (before >= 0.15) worst = Math.max(worst, Math.abs(distance(frames, start, 1, -45)))
    const after = (cues[n + 1]?.start ?? samples.length / RATE) - end
    if (after < 0.6) return
    const middle = frames.slice(Math.round((end + after * 0.6) / FRAME), Math.round((end + after * 0.9) / FRAME))
    rooms.push(db(Math.sqrt(middle.reduce((sum, energy) => sum + energy ** 2, 0) / middle.length)))
  })
  const faults = [
    Math.abs(lufs + 16) > 0.3 && 'loudness',
    peak > -1.5 && 'peak',
    cues.length !== lines.length && 'cues',
    worst > 0.06 && 'timing',
    Math.max(...rooms) > -42 && 'noise between lines',
  ].filter(Boolean)
  bad += faults.length
  const room = `${Math.min(...rooms).toFixed(0)} to ${Math.max(...rooms).toFixed(0)} dBFS`
  process.stdout.write(
    `${id}  ${(samples.length / RATE).toFixed(1)} s  ${lufs.toFixed(1)} LUFS  peak ${peak.toFixed(1)} dBTP  ` +
      `room ${room}  cue starts within ${(worst * 1000).toFixed(0)} ms  ${faults.join(', ') || 'ok'}\n`,
  )
}
process.exitCode = bad > 0 ? 1 : 0
