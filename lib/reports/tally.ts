import { isExact } from '../stats/isExact.ts'
import { isWithinOne } from '../stats/isWithinOne.ts'
import type { Cell } from './cells.ts'
import { inProcess } from './inProcess.ts'

/** What is averaged over marks beside the coding, in this order. */
export const measures = ['exact', 'withinOne', 'bias', 'distance'] as const
export type Measure = (typeof measures)[number]

/** People who have as many marks as each other: their number, and for each measure the sum of their sums and of its squares. */
export interface Group {
  people: number
  readonly sums: number[]
  readonly squares: number[]
}

/** What a report needs of marks, without the marks: it can be added up over rooms, whose people are never the same. */
export interface Tally {
  readonly rooms: number
  /** Added up over rooms: nobody has a name beyond one, so somebody who was in two counts twice. */
  readonly people: number
  /** The most people of any one room: as many are different people for certain. */
  readonly most: number
  readonly marks: number
  readonly sum: number
  /** People in cells of ten or more, how often they gave each mark, and whether all are whole marks. */
  readonly large: { readonly people: number; readonly counts: readonly number[]; readonly whole: boolean }
  /** The sum of room agreements, how many there are, and the least people of any cell. */
  readonly agreement: { readonly sum: number; readonly cells: number; readonly least: number }
  /** Beside a coding: people, cells, and by number of marks what `Group` says. */
  readonly coded: { readonly people: number; readonly cells: number; readonly groups: ReadonlyMap<number, Group> }
}

const distinct = (cells: readonly Cell[]): number => {
  const [only, ...others] = cells
  if (!only || others.length === 0) return only?.places.length ?? 0
  const there: boolean[] = []
  for (const { places } of cells) for (const place of places) there[place] = true
  return there.filter(Boolean).length
}

/** Numbers a person: the sums of the four measures, and how many marks. */
const width = measures.length + 1

/** Each person's sums, at the person's place. */
const sumsByPerson = (cells: readonly Cell[]): Float64Array => {
  const last = Math.max(-1, ...cells.map(({ places }) => places.at(-1) ?? -1))
  const sums = new Float64Array(width * (last + 1))
  const add = (at: number, value: number) => {
    sums[at] = (sums[at] ?? 0) + value
  }
  for (const { places, marks, coding } of cells) {
    for (let at = 0; at < marks.length; at += 1) {
      const own = width * (places[at] ?? 0)
      const difference = (marks[at] ?? 0) - (coding ?? 0)
      add(own, isExact(difference) ? 1 : 0)
      add(own + 1, isWithinOne(difference) ? 1 : 0)
      add(own + 2, difference)
      add(own + 3, Math.abs(difference))
      add(own + 4, 1)
    }
  }
  return sums
}

export const noGroup = (): Group => ({ people: 0, sums: [0, 0, 0, 0], squares: [0, 0, 0, 0] })

/** People of one room by how many marks they have. */
const groupsOf = (cells: readonly Cell[]): Map<number, Group> => {
  const sums = sumsByPerson(cells)
  const groups = new Map<number, Group>()
  for (let own = 0; own < sums.length; own += width) {
    const marks = sums[own + 4] ?? 0
    if (marks === 0) continue
    const group = groups.get(marks) ?? noGroup()
    if (group.people === 0) groups.set(marks, group)
    group.people += 1
    for (let which = 0; which < 4; which += 1) {
      const sum = sums[own + which] ?? 0
      group.sums[which] = (group.sums[which] ?? 0) + sum
      group.squares[which] = (group.squares[which] ?? 0) + sum * sum
    }
  }
  return groups
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, times, at) => sum + times * (at + 1), 0)

const largeOf = (cells: readonly Cell[], least: number): Tally['large'] => {
  const large = cells.filter(({ marks }) => marks.length >= least)
  const counts = [0, 0, 0, 0, 0]
  for (const cell of large)
    for (const [mark, times] of (cell.counts ?? []).entries()) counts[mark] = (counts[mark] ?? 0) + times
  return { people: distinct(large), counts, whole: large.every((cell) => cell.counts !== null) }
}

const tallied = (cells: readonly Cell[], least: number): Tally => {
  const marked = cells.filter(({ coding }) => coding !== null)
  const agreements = cells.flatMap(({ agreement }) => agreement ?? [])
  const sums = cells.map(({ marks, counts }) => (counts ? sumOf(counts) : marks.reduce((sum, mark) => sum + mark, 0)))
  return {
    rooms: 1,
    people: distinct(cells),
    most: distinct(cells),
    marks: cells.reduce((total, { marks }) => total + marks.length, 0),
    sum: sums.reduce((total, one) => total + one, 0),
    large: largeOf(cells, least),
    agreement: {
      sum: agreements.reduce((total, one) => total + one, 0),
      cells: agreements.length,
      least: Math.min(...cells.map(({ marks }) => marks.length)),
    },
    coded: { people: distinct(marked), cells: marked.length, groups: groupsOf(marked) },
  }
}

interface Known {
  readonly cells: readonly Cell[]
  readonly least: number
  readonly tally: Tally
}

/** Cells are made once, so that a tally of the same ones can be known by them. */
const known = inProcess('tallies', () => new WeakMap<Cell, Known[]>())

/** The tally of cells of one room. */
export const tallyOfRoom = (cells: readonly Cell[], least: number): Tally => {
  const first = cells[0] as Cell // there is one: rooms without cells are never asked for
  const entries = known.get(first) ?? []
  const found = entries.find(
    (one) =>
      one.least === least && one.cells.length === cells.length && one.cells.every((cell, at) => cell === cells[at]),
  )
  if (found) return found.tally
  const tally = tallied(cells, least)
  if (entries.length === 0) known.set(first, entries)
  entries.push({ cells, least, tally })
  return tally
}
