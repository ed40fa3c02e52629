import type { Path } from '../../lib/activities/walkForm.ts'

/** A document with the way back and forth. */
export interface History<Document> {
  readonly past: readonly Document[]
  readonly now: Document
  readonly future: readonly Document[]
  /** What the last change was about, and when: typing on in one field is one change. */
  readonly last: { readonly what: string; readonly at: number } | null
}

const mostSteps = 200
const pauseMs = 1500

/** A history that begins with a document. */
export const begun = <Document>(now: Document): History<Document> => ({ past: [], now, future: [], last: null })

/** The field that is typed in; none where a whole list is put anew: to move, add or remove something is a step of its own. */
export const typedIn = (path: Path, value: unknown): string => (Array.isArray(value) ? '' : path.join('.'))

/** The history after a change. `what`: the field that was changed; typing on in it within a moment is the same step. */
export const changed = <Document>(
  history: History<Document>,
  now: Document,
  what: string,
  at: number,
): History<Document> => {
  if (now === history.now) return history
  const { last } = history
  const goesOn = last !== null && what !== '' && last.what === what && at - last.at < pauseMs
  const past = goesOn ? history.past : [...history.past, history.now].slice(-mostSteps)
  return { past, now, future: [], last: { what, at } }
}

/** One step back; the same history where there is none. */
export const undone = <Document>(history: History<Document>): History<Document> => {
  const before = history.past.at(-1)
  if (before === undefined) return history
  return { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future], last: null }
}

/** One step forth again. */
export const redone = <Document>(history: History<Document>): History<Document> => {
  const [next, ...future] = history.future
  if (next === undefined) return history
  return { past: [...history.past, history.now], now: next, future, last: null }
}
