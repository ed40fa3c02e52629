import type { Excerpt, Line } from '../../lib/workshop/excerpt.ts'

/** What may be changed of an excerpt. */
export type Draft = Pick<Excerpt, 'title' | 'contentNote' | 'setting' | 'language' | 'lines'>

/** An excerpt as its page is given it. */
export type ShownExcerpt = Draft & Pick<Excerpt, 'id' | 'seconds' | 'peaks'>

/**
 * A line for what is said next: it begins where the last one ends, and where two have spoken in turn the other one speaks.
 * Its number is one that no line has had.
 */
export const nextLine = (lines: readonly Line[], seconds: number): Line => {
  const last = lines.at(-1)
  const start = last?.end ?? 0
  const n = Math.max(0, ...lines.map((line) => line.n)) + 1
  return { n, speaker: lines.at(-2)?.speaker ?? '', text: '', start, end: Math.min(seconds, start + 3) }
}

/** The lines with one of them beginning at a moment: the one before ends there if it would go on. */
export const begunAt = (lines: readonly Line[], at: number, moment: number): Line[] =>
  lines.map((line, place) => {
    if (place === at) return { ...line, start: moment, end: Math.max(line.end, moment) }
    return place === at - 1 && line.start <= moment ? { ...line, end: moment } : line
  })
