/** The cast: Debian's speech synthesisers, and how each speaker differs from the voice it is built on. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { VOICES, type Voice } from './cast'
import type { Directed } from './script'
import { leveled, readWav, trimmed } from './wav'

const shaper = fileURLToPath(new URL('./shape.praat', import.meta.url))

function speak(voice: Voice, part: Directed, file: string): void {
  if (voice.engine === 'flite') {
    const stretch = `duration_stretch=${(1 / part.tempo).toFixed(4)}`
    execFileSync('flite', ['-voice', voice.name, '--setf', stretch, '-t', part.say, '-o', file])
    return
  }
  const scheme = `${file}.scm`
  writeFileSync(
    scheme,
    `(voice_${voice.name})
(set! hts_engine_params (cons (list "-r" ${part.tempo}) hts_engine_params))
(utt.save.wave (utt.synth (Utterance Text ${JSON.stringify(part.say)})) ${JSON.stringify(file)} 'riff)
`,
  )
  execFileSync('festival', ['-b', scheme])
}

/** The last quarter of a second is bent by this ratio. */
const BEND = { rise: 1.4, level: 1.08, none: 1 }

/** Speaks one part and gives it back without the silence around it, at an even level. */
export function synthesise(part: Directed, folder: string, name: string): Float32Array {
  const voice = VOICES[part.voice]
  const raw = join(folder, `${name}.raw.wav`)
  const shaped = join(folder, `${name}.shaped.wav`)
  const toned = join(folder, `${name}.wav`)
  speak(voice, part, raw)
  const numbers = [voice.formant, voice.pitch * part.pitch, part.range, BEND[part.end ?? 'none']]
  execFileSync('praat', ['--run', shaper, raw, shaped, ...numbers.map((number) => number.toFixed(4))])
  execFileSync('sox', ['-D', shaped, '-b', '16', toned, 'highpass', '70', 'treble', String(part.bright), '3000'])
  return leveled(trimmed(readWav(toned), part.cut), part.gain)
}
