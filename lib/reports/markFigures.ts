import { agreementWord } from '../stats/agreementWord.ts'
import { countMarks } from '../stats/countMarks.ts'
import { figure, missing } from '../stats/figure.ts'
import type { Interval } from '../stats/interval.ts'
import { isExact } from '../stats/isExact.ts'
import { isWithinOne } from '../stats/isWithinOne.ts'
import { type Jackknifed, jackknifeInterval } from '../stats/jackknifeInterval.ts'
import { leanWord } from '../stats/leanWord.ts'
import { matchWithCoding } from '../stats/matchWithCoding.ts'
import { mayShow } from '../stats/mayShow.ts'
import { mean } from '../stats/mean.ts'
import { roomAgreement } from '../stats/roomAgreement.ts'
import { shownAgreement } from '../stats/shownAgreement.ts'
import { wholeMarks } from '../stats/wholeMarks.ts'
import { type Cell, houseRules, type Rules } from './cells.ts'
import type { AgreementFigure, Estimate, Lean, MarkFigures } from './figures.ts'
import { pointRange, points, share, shareRange } from './rounding.ts'
import { type HiddenReason, hide, type Shown, show } from './shown.ts'

const isOpen = ({ hidden }: Cell): boolean => hidden === null

/** Why nothing is shown of these cells: the plainest reason first. */
const reasonOf = (cells: readonly Cell[]): HiddenReason => {
  const reasons = cells.map(({ hidden }) => hidden).filter((hidden) => hidden !== 'noMarks')
  const order = ['alike', 'few', 'partHidden', 'leftOver'] as const
  return order.find((reason) => reasons.includes(reason)) ?? 'noMarks'
}

/** Distinct people in cells. */
export const peopleIn = (cells: readonly Cell[]): number => new Set(cells.flatMap(({ rows }) => rows)).size

/** Each person's sum and number of something, for leaving out one person after the other. */
const sumsByPerson = (cells: readonly Cell[], of: (difference: number) => number) => {
  const people = new Map<string, { sum: number; marks: number }>()
  for (const { rows, marks, coding } of cells) {
    for (const [at, row] of rows.entries()) {
      const own = people.get(row) ?? { sum: 0, marks: 0 }
      own.sum += of((marks[at] ?? 0) - (coding ?? 0))
      own.marks += 1
      people.set(row, own)
    }
  }
  return [...people.values()]
}

/** A mean over all marks of open cells with its error over people; the claim is about other people on these excerpts. */
export const overPeople = (
  cells: readonly Cell[],
  of: (difference: number) => number,
  bounds?: Interval,
): Jackknifed => {
  const people = sumsByPerson(cells, of)
  const total = people.reduce((sum, own) => sum + own.sum, 0)
  const marks = people.reduce((sum, own) => sum + own.marks, 0)
  const leftOut = people.map((own) => (marks > own.marks ? (total - own.sum) / (marks - own.marks) : null))
  return jackknifeInterval(marks === 0 ? missing('no_data') : figure(total / marks), leftOut, bounds)
}

/** The four figures beside the coding, each with its range: over one room's people on one excerpt, or over several. */
const besideCoding = (cells: readonly Cell[]) => {
  const [only] = cells
  if (cells.length === 1 && only) {
    const match = matchWithCoding(only.marks, only.coding ?? 0)
    return {
      exact: { value: figure(match.exact / match.n), interval: match.exactInterval },
      withinOne: { value: figure(match.withinOne / match.n), interval: match.withinOneInterval },
      bias: { value: match.bias, interval: match.biasInterval },
      distance: { value: match.distance, interval: match.distanceInterval },
    }
  }
  const bounds = { lo: 0, hi: 1 }
  return {
    exact: overPeople(cells, (difference) => (isExact(difference) ? 1 : 0), bounds),
    withinOne: overPeople(cells, (difference) => (isWithinOne(difference) ? 1 : 0), bounds),
    bias: overPeople(cells, (difference) => difference),
    distance: overPeople(cells, Math.abs, { lo: 0, hi: Number.POSITIVE_INFINITY }),
  }
}

type Matched = Pick<MarkFigures, 'exact' | 'withinOne' | 'lean' | 'distance'>

const matched = (open: readonly Cell[]): Matched => {
  const cells = open.filter(({ coding }) => coding !== null)
  const people = peopleIn(cells)
  if (cells.length === 0) {
    const none = hide('noCoding')
    return { exact: none, withinOne: none, lean: none, distance: none }
  }
  const { exact, withinOne, bias, distance } = besideCoding(cells)
  const asShare = ({ value, interval }: Pick<Jackknifed, 'value' | 'interval'>): Shown<Estimate> =>
    show({
      value: share(value.value ?? 0, people),
      interval: interval.value && shareRange(interval.value, people),
    })
  const asPoints = ({ value, interval }: Pick<Jackknifed, 'value' | 'interval'>): Estimate => ({
    value: points(value.value ?? 0, people),
    interval: interval.value && pointRange(interval.value, people),
  })
  const lean: Lean = { ...asPoints(bias), word: leanWord(bias.value, bias.interval, people) }
  return { exact: asShare(exact), withinOne: asShare(withinOne), lean: show(lean), distance: show(asPoints(distance)) }
}

/** Room agreement averaged over rooms and things marked: untruncated until it is shown. */
const agreementIn = (open: readonly Cell[]): Shown<AgreementFigure> => {
  const indices = open.flatMap(({ marks }) => roomAgreement(marks).value ?? [])
  const middle = mean(indices).value
  if (middle === null) return hide('notComputable')
  if (!mayShow('roomAgreement', Math.min(...open.map(({ marks }) => marks.length)), open.length)) return hide('few')
  return show({
    index: shownAgreement(middle),
    word: agreementWord(middle),
    hint: open.some(({ marks }) => marks.length < 10),
    rooms: new Set(open.map(({ sessionId }) => sessionId)).size,
  })
}

/** Shares are of rooms of ten or more alone: a smaller room's could be taken out of a sum of several. */
const sharesIn = (open: readonly Cell[], rules: Rules): Shown<readonly number[]> => {
  const large = open.filter(({ marks }) => marks.length >= rules.distribution)
  const marks = large.flatMap((cell) => cell.marks)
  if (marks.length === 0) return hide('fewForShares')
  if (!wholeMarks(marks)) return hide('notComputable')
  const people = peopleIn(large)
  return show(countMarks(marks).map((count) => share(count / marks.length, people)))
}

/** What may be shown of cells together. Those that are not open are in none of it. */
export const markFigures = (cells: readonly Cell[], rules: Rules = houseRules): MarkFigures => {
  const open = rules.openOnly || cells.length === 1 ? cells.filter(isOpen) : cells
  const marks = open.flatMap((cell) => cell.marks)
  const middle = mean(marks).value
  if (middle === null) {
    const why = reasonOf(cells)
    const none = hide(why)
    const all = { mean: none, shares: none, exact: none, withinOne: none, lean: none, distance: none, agreement: none }
    const alone = cells.filter(({ hidden }) => hidden !== 'noMarks').length === 1 && why === 'alike'
    return { people: null, marks: null, rooms: 0, allWithinOnePoint: alone, ...all }
  }
  const people = peopleIn(open)
  return {
    people,
    marks: marks.length,
    rooms: new Set(open.map(({ sessionId }) => sessionId)).size,
    allWithinOnePoint: false,
    mean: show(points(middle, people)),
    shares: sharesIn(open, rules),
    ...matched(open),
    agreement: agreementIn(open),
  }
}
