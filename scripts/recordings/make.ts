/**
 * Makes the recordings of the demo excerpts in lib/server/demo/recordings from scripts.json.
 *
 *   apt-get install --no-install-recommends festival festvox-us-slt-hts flite praat sox ffmpeg
 *   npx tsx scripts/recordings/make.ts              all six
 *   npx tsx scripts/recordings/make.ts exc_k4wm2r   one
 *   npx tsx scripts/recordings/check.ts             measures what is there
 *
 * The same packages give the same files; nothing is fetched. What to change for which effect, and the voices' limits,
 * are in docs/recordings.md.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { decode, encode, waveform } from './master'
import { mix } from './mix'
import { readScripts } from './script'
import { toVtt } from './vtt'
import { writeWav } from './wav'

const target = fileURLToPath(new URL('../../lib/server/demo/recordings/', import.meta.url))
const wanted = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'recordings-'))
try {
  for (const script of readScripts().filter(({ id }) => wanted.length === 0 || wanted.includes(id))) {
    const { track, cues } = mix(script, folder)
    const wav = join(folder, `${script.id}.wav`)
    const mp3 = join(target, `${script.id}.mp3`)
    writeWav(wav, track)
    encode(wav, mp3)
    const shape = waveform(decode(mp3))
    writeFileSync(join(target, `${script.id}.vtt`), toVtt(script.lines, cues))
    writeFileSync(join(target, `${script.id}.peaks.json`), `${JSON.stringify(shape)}\n`)
    process.stdout.write(`${script.id}  ${shape.seconds.toFixed(1)} s  ${cues.length} lines\n`)
  }
} finally {
  rmSync(folder, { recursive: true })
}
