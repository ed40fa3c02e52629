/** What a recording is made from: the lines, who speaks them, and how. The data is in scripts.json. */
import { readFileSync } from 'node:fs'
import type { VoiceName } from './cast'

export type Speaker = 'worker' | 'parent'

/** How something is spoken. Every number is relative to the voice's own, 1 meaning unchanged. */
export type Manner = {
  /** Speed: below 1 is slower. */
  tempo?: number
  /** How far the pitch moves: below 1 is flat, above 1 is lively. */
  range?: number
  pitch?: number
  /** Loudness in dB against the other lines. */
  gain?: number
  /** High shelf in dB: up for a voice that presses, down for a soft one. */
  bright?: number
  /** Silence before it, in seconds. */
  pause?: number
}

/** A stretch that is synthesised in one go, mostly a sentence. */
export type Part = Manner & {
  /** The words as the synthesiser should read them: names are respelt, see docs/recordings.md. */
  say: string
  /** What the pitch does at the end: a yes/no question rises, an unfinished thought stays up. */
  end?: 'rise' | 'level'
  /** Broken off by the other speaker: no fading tail. */
  cut?: boolean
}

export type Line = { speaker: Speaker; text: string; parts: Part[] }

export type Script = {
  id: string
  /** The direction from the excerpt, for whoever changes the numbers. */
  delivery: string
  room: { reverberance: number; scale: number }
  cast: Record<Speaker, Manner & { voice: VoiceName }>
  lines: Line[]
}

export function readScripts(): Script[] {
  return JSON.parse(readFileSync(new URL('./scripts.json', import.meta.url), 'utf8')) as Script[]
}

/** The pause between two sentences of one turn, unless a part says otherwise. */
const SENTENCE_PAUSE = 0.26

export type Directed = Required<Omit<Manner, 'pause'>> & {
  voice: VoiceName
  say: string
  end: Part['end']
  cut: boolean
  pause: number
}

/** Fills in what a part leaves open from the speaker's manner in this excerpt. */
export function direct(script: Script, line: Line, index: number): Directed {
  const cast = script.cast[line.speaker]
  const part = line.parts[index]
  if (!part) throw new Error(`${script.id}: no part ${index}`)
  const tempo = part.tempo ?? cast.tempo ?? 1
  return {
    voice: cast.voice,
    say: part.say,
    end: part.end,
    cut: part.cut ?? false,
    tempo,
    range: part.range ?? cast.range ?? 1,
    pitch: (cast.pitch ?? 1) * (part.pitch ?? 1),
    gain: part.gain ?? cast.gain ?? 0,
    bright: part.bright ?? cast.bright ?? 0,
    pause: part.pause ?? (index === 0 ? (cast.pause ?? 0.4) : SENTENCE_PAUSE / tempo),
  }
}
