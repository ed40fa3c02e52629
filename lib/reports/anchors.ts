import { isWithinOne } from '../stats/isWithinOne.ts'
import type { Jackknifed } from '../stats/jackknifeInterval.ts'
import { jackknifeOfMeans } from '../stats/jackknifeOfMeans.ts'
import type { Cell } from './cells.ts'

/**
 * The coded cells of one time by what was marked, and by which coding it is measured: where coders have agreed anew, the
 * ruler is another one.
 */
export type ByAnchor = ReadonlyMap<string, readonly Cell[]>

/** Cells by their anchors. */
export const byAnchor = (cells: readonly Cell[]): ByAnchor => {
  const anchors = new Map<string, Cell[]>()
  for (const cell of cells) {
    if (cell.anchor === null) continue
    const own = anchors.get(cell.anchor)
    if (own) own.push(cell)
    else anchors.set(cell.anchor, [cell])
  }
  return anchors
}

/** The anchors that two times share. */
export const shared = (from: ByAnchor, to: ByAnchor): string[] => [...from.keys()].filter((name) => to.has(name))

/** What one time has on these anchors. */
export const cellsOn = (time: ByAnchor, anchors: readonly string[]): Cell[] =>
  anchors.flatMap((name) => time.get(name) ?? [])

/** The excerpts among anchors. */
export const excerptsIn = (time: ByAnchor, anchors: readonly string[]): string[] => [
  ...new Set(anchors.flatMap((name) => time.get(name)?.[0]?.excerptId ?? [])),
]

const worths = {
  withinOne: (difference: number): number => (isWithinOne(difference) ? 1 : 0),
  distance: (difference: number): number => Math.abs(difference),
}
export type OverTime = keyof typeof worths

/** Where the people of each room begin, of everyone in these cells. */
const startsOf = (cells: readonly Cell[]): { readonly starts: ReadonlyMap<string, number>; readonly total: number } => {
  const sizes = new Map<string, number>()
  for (const { sessionId, places } of cells)
    sizes.set(sessionId, Math.max(sizes.get(sessionId) ?? 0, (places.at(-1) ?? 0) + 1))
  const starts = new Map<string, number>()
  let total = 0
  for (const [sessionId, size] of sizes) {
    starts.set(sessionId, total)
    total += size
  }
  return { starts, total }
}

type AtOneTime = Jackknifed & { readonly people: number }

/** A quarter is the end of one step and the beginning of the next, mostly on the same anchors. */
const known = new WeakMap<ByAnchor, Map<string, AtOneTime>>()

/**
 * The mean over anchors at one time, and of how many people. Each excerpt and item counts alike: how often it was marked is
 * a matter of which workshops were held, and would look like a change.
 */
export const overAnchors = (time: ByAnchor, anchors: readonly string[], measure: OverTime): AtOneTime => {
  const ofTime = known.get(time) ?? new Map<string, AtOneTime>()
  known.set(time, ofTime)
  const name = [measure, ...anchors.toSorted()].join('|')
  const made = ofTime.get(name) ?? onAnchors(time, anchors, measure)
  ofTime.set(name, made)
  return made
}

const onAnchors = (time: ByAnchor, anchors: readonly string[], measure: OverTime): AtOneTime => {
  const things = anchors.map((name) => time.get(name) ?? [])
  const { starts, total } = startsOf(things.flat())
  const worth = worths[measure]
  const marked = things.map((cells) =>
    cells.map(({ sessionId, places, marks, coding }) => ({
      start: starts.get(sessionId) ?? 0,
      people: places,
      marks,
      worth: (mark: number) => worth(mark - (coding ?? 0)),
    })),
  )
  return jackknifeOfMeans(marked, total, { lo: 0, hi: measure === 'withinOne' ? 1 : Number.POSITIVE_INFINITY })
}
