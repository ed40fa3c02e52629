/** Loudness, the mp3, and what is read back from the mp3: its length and its waveform. */
import { execFileSync, spawnSync } from 'node:child_process'
import { RATE } from './wav'

/** LAME turns everything down by 0.45 dB, so this comes out as -16 LUFS with peaks under -1.5 dBTP. */
const TARGET = 'I=-15.55:TP=-1.05:LRA=20'
const PEAKS = 320

type Loudness = Record<
  'input_i' | 'input_tp' | 'input_lra' | 'input_thresh' | 'target_offset' | 'normalization_type',
  string
>

function loudnorm(input: string, filter: string, output: string[]): Loudness {
  const args = ['-hide_banner', '-nostdin', '-y', '-i', input, '-af', `${filter}:print_format=json`, ...output]
  const run = spawnSync('ffmpeg', args, { encoding: 'utf8' })
  const report = run.stderr.slice(run.stderr.lastIndexOf('{'), run.stderr.lastIndexOf('}') + 1)
  if (run.status !== 0 || !report) throw new Error(run.stderr)
  return JSON.parse(report) as Loudness
}

/**
 * Measures first and then only turns the whole track up or down by one amount (`linear`), so pauses and the balance
 * between the voices stay as mixed. No tags and no encoder's note: the file says nothing about what it holds.
 */
export function encode(wav: string, mp3: string): void {
  const first = loudnorm(wav, `loudnorm=${TARGET}`, ['-f', 'null', '-'])
  const measured =
    `measured_I=${first.input_i}:measured_TP=${first.input_tp}:measured_LRA=${first.input_lra}` +
    `:measured_thresh=${first.input_thresh}:offset=${first.target_offset}:linear=true`
  const format = ['-ar', String(RATE), '-ac', '1', '-c:a', 'libmp3lame', '-b:a', '64k', '-compression_level', '0']
  const silent = ['-map_metadata', '-1', '-id3v2_version', '0', '-write_id3v1', '0', '-fflags', '+bitexact']
  const second = loudnorm(wav, `loudnorm=${TARGET}:${measured}`, [...format, ...silent, '-flags:a', '+bitexact', mp3])
  if (second.normalization_type !== 'linear') throw new Error(`${mp3}: no even gain: ${JSON.stringify(second)}`)
}

/** The mp3 as a browser plays it: the encoder's delay is noted in its first frame and dropped by the decoder. */
export function decode(mp3: string): Float32Array {
  const args = ['-v', 'error', '-nostdin', '-i', mp3, '-f', 'f32le', '-ac', '1', '-ar', String(RATE), '-']
  const bytes = execFileSync('ffmpeg', args, { maxBuffer: 2 ** 28 })
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2).slice()
}

/** The loudest sample of each of 320 equal stretches, the loudest of all being 1. */
export function waveform(samples: Float32Array): { seconds: number; peaks: number[] } {
  const raw = Array.from({ length: PEAKS }, (_, i) => {
    const piece = samples.subarray((i * samples.length) / PEAKS, ((i + 1) * samples.length) / PEAKS)
    return piece.reduce((max, sample) => Math.max(max, Math.abs(sample)), 0)
  })
  const loudest = Math.max(...raw)
  const round = (number: number) => Math.round(number * 1000) / 1000
  return { seconds: round(samples.length / RATE), peaks: raw.map((peak) => round(peak / loudest)) }
}
