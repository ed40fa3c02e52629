import { isWithinOne } from '../stats/isWithinOne.ts'
import type { Jackknifed } from '../stats/jackknifeInterval.ts'
import { jackknifeOfMeans, type Marked } from '../stats/jackknifeOfMeans.ts'
import type { Cell } from './cells.ts'

/** What was marked, and by which coding it is measured: where coders have agreed anew, the ruler is another one. */
const anchorOf = ({ thing, coding }: Cell): string => `${thing} ${coding}`

/** Cells of two times on what both have marked beside the same coding. */
export interface Anchored {
  readonly from: readonly Cell[]
  readonly to: readonly Cell[]
  /** The excerpts among it. */
  readonly excerpts: readonly string[]
}

/** What both times share. */
export const anchored = (from: readonly Cell[], to: readonly Cell[]): Anchored => {
  const coded = (cells: readonly Cell[]) => cells.filter(({ coding }) => coding !== null)
  const kept = (cells: readonly Cell[], others: readonly Cell[]) => {
    const there = new Set(coded(others).map(anchorOf))
    return coded(cells).filter((cell) => there.has(anchorOf(cell)))
  }
  const [first, second] = [kept(from, to), kept(to, from)]
  return { from: first, to: second, excerpts: [...new Set(first.flatMap(({ excerptId }) => excerptId ?? []))] }
}

const worth = {
  withinOne: (difference: number): number => (isWithinOne(difference) ? 1 : 0),
  distance: (difference: number): number => Math.abs(difference),
}
export type OverTime = keyof typeof worth

/** A figure at one time, and how many people it is about. */
export interface AtOneTime {
  readonly figure: Jackknifed
  readonly people: number
}

/** Numbers for the people of all rooms, from 0. */
const numbering = () => {
  const starts = new Map<string, number>()
  let total = 0
  return {
    starting: (cells: readonly Cell[]) => {
      const sizes = new Map<string, number>()
      for (const { sessionId, places } of cells)
        sizes.set(sessionId, Math.max(sizes.get(sessionId) ?? 0, (places.at(-1) ?? 0) + 1))
      for (const [sessionId, size] of sizes) {
        starts.set(sessionId, total)
        total += size
      }
      return total
    },
    of: (sessionId: string): number => starts.get(sessionId) ?? 0,
  }
}

/**
 * The mean over anchors at one time. Each excerpt and item counts alike: how often it was marked is a matter of which
 * workshops were held, and would look like a change.
 */
export const overAnchors = (cells: readonly Cell[], measure: OverTime): AtOneTime => {
  const people = numbering()
  const total = people.starting(cells)
  const there = new Uint8Array(total)
  const things = new Map<string, { readonly people: number[]; readonly values: number[] } & Marked>()
  for (const cell of cells) {
    const name = anchorOf(cell)
    const thing = things.get(name) ?? { people: [], values: [] }
    things.set(name, thing)
    const start = people.of(cell.sessionId)
    for (let at = 0; at < cell.marks.length; at += 1) {
      const person = start + (cell.places[at] ?? 0)
      there[person] = 1
      thing.people.push(person)
      thing.values.push(worth[measure]((cell.marks[at] ?? 0) - (cell.coding ?? 0)))
    }
  }
  const bounds = { lo: 0, hi: measure === 'withinOne' ? 1 : Number.POSITIVE_INFINITY }
  const figure = jackknifeOfMeans([...things.values()], total, bounds)
  return { figure, people: there.reduce((sum, one) => sum + one, 0) }
}
