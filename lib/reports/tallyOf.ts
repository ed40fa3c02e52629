import { isExact } from '../stats/isExact.ts'
import { isWithinOne } from '../stats/isWithinOne.ts'
import type { Jackknifed } from '../stats/jackknifeInterval.ts'
import { type Alike, jackknifeOfRatio } from '../stats/jackknifeOfRatio.ts'
import type { Cell } from './cells.ts'
import { type Group, type Measure, measures, noGroup, type Tally, tallyOfRoom } from './tally.ts'

const byRoom = (cells: readonly Cell[]): Cell[][] => {
  const rooms = new Map<string, Cell[]>()
  let last: Cell[] = []
  for (const cell of cells) {
    if (last[0]?.sessionId !== cell.sessionId) {
      last = rooms.get(cell.sessionId) ?? []
      rooms.set(cell.sessionId, last)
    }
    last.push(cell)
  }
  return [...rooms.values()]
}

const addTo = (groups: Map<number, Group>, more: ReadonlyMap<number, Group>): void => {
  for (const [marks, { people, sums, squares }] of more) {
    const own = groups.get(marks) ?? noGroup()
    if (own.people === 0) groups.set(marks, own)
    own.people += people
    for (let which = 0; which < 4; which += 1) {
      own.sums[which] = (own.sums[which] ?? 0) + (sums[which] ?? 0)
      own.squares[which] = (own.squares[which] ?? 0) + (squares[which] ?? 0)
    }
  }
}

/** A tally that is being added up. */
interface Total {
  rooms: number
  people: number
  most: number
  marks: number
  sum: number
  large: number
  readonly counts: number[]
  whole: boolean
  agreement: number
  agreed: number
  fewest: number
  coded: number
  codedCells: number
  readonly groups: Map<number, Group>
}

const noTotal = (): Total => ({
  rooms: 0,
  people: 0,
  most: 0,
  marks: 0,
  sum: 0,
  large: 0,
  counts: [0, 0, 0, 0, 0],
  whole: true,
  agreement: 0,
  agreed: 0,
  fewest: Number.POSITIVE_INFINITY,
  coded: 0,
  codedCells: 0,
  groups: new Map(),
})

const addRoom = (total: Total, one: Tally): void => {
  total.people += one.people
  total.most = Math.max(total.most, one.most)
  total.marks += one.marks
  total.sum += one.sum
  total.large += one.large.people
  total.agreement += one.agreement.sum
  total.agreed += one.agreement.cells
  total.fewest = Math.min(total.fewest, one.agreement.least)
  total.coded += one.coded.people
  total.codedCells += one.coded.cells
  total.whole &&= one.large.whole
  for (const [at, count] of one.large.counts.entries()) total.counts[at] = (total.counts[at] ?? 0) + count
  addTo(total.groups, one.coded.groups)
}

/** A room's only cell, from how often each mark was given: everyone in it has one mark. */
const addCell = (total: Total, { marks, agreement, coding }: Cell, counts: readonly number[], least: number): void => {
  const people = marks.length
  total.people += people
  total.most = Math.max(total.most, people)
  total.marks += people
  total.fewest = Math.min(total.fewest, people)
  if (people >= least) total.large += people
  if (agreement !== null) total.agreed += 1
  total.agreement += agreement ?? 0
  const group = coding === null ? null : (total.groups.get(1) ?? noGroup())
  if (group) total.groups.set(1, group)
  for (let at = 0; at < counts.length; at += 1) {
    const times = counts[at] ?? 0
    if (times === 0) continue
    total.sum += times * (at + 1)
    if (people >= least) total.counts[at] = (total.counts[at] ?? 0) + times
    if (group) addMarks(group, at + 1 - (coding ?? 0), times)
  }
  if (!group) return
  group.people += people
  total.coded += people
  total.codedCells += 1
}

const addMarks = ({ sums, squares }: Group, difference: number, times: number): void => {
  const values = [isExact(difference) ? 1 : 0, isWithinOne(difference) ? 1 : 0, difference, Math.abs(difference)]
  for (let which = 0; which < 4; which += 1) {
    const value = values[which] ?? 0
    sums[which] = (sums[which] ?? 0) + times * value
    squares[which] = (squares[which] ?? 0) + times * value * value
  }
}

/** Cells of any number of rooms, added up room by room. `least`: from how many people on a cell's shares count. */
export const tallyOf = (cells: readonly Cell[], least: number): Tally => {
  const total = noTotal()
  for (const room of byRoom(cells)) {
    const [only, more] = room
    total.rooms += 1
    if (only?.counts && more === undefined) addCell(total, only, only.counts, least)
    else addRoom(total, tallyOfRoom(room, least))
  }
  return {
    rooms: total.rooms,
    people: total.people,
    most: total.most,
    marks: total.marks,
    sum: total.sum,
    large: { people: total.large, counts: total.counts, whole: total.whole },
    agreement: { sum: total.agreement, cells: total.agreed, least: total.fewest },
    coded: { people: total.coded, cells: total.codedCells, groups: total.groups },
  }
}

/** A measure's mean over all marks beside a coding, with its error over people: the claim is about others on these excerpts. */
export const overPeople = ({ coded }: Tally, measure: Measure): Jackknifed => {
  const which = measures.indexOf(measure)
  const alike = [...coded.groups].map(
    ([marks, { people, sums, squares }]): Alike => ({
      marks,
      people,
      sum: sums[which] ?? 0,
      squares: squares[which] ?? 0,
    }),
  )
  if (measure === 'bias') return jackknifeOfRatio(alike)
  return jackknifeOfRatio(alike, { lo: 0, hi: measure === 'distance' ? Number.POSITIVE_INFINITY : 1 })
}
