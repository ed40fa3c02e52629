import { agreementWord } from '../stats/agreementWord.ts'
import { figure } from '../stats/figure.ts'
import type { Jackknifed } from '../stats/jackknifeInterval.ts'
import { leanWord } from '../stats/leanWord.ts'
import { matchWithCoding } from '../stats/matchWithCoding.ts'
import { mayShow } from '../stats/mayShow.ts'
import { shownAgreement } from '../stats/shownAgreement.ts'
import { type Cell, houseRules, type Rules } from './cells.ts'
import type { AgreementFigure, Estimate, Lean, MarkFigures } from './figures.ts'
import { pointRange, points, share, shareRange } from './rounding.ts'
import { type HiddenReason, hide, type Shown, show } from './shown.ts'
import type { Measure, Tally } from './tally.ts'
import { overPeople, tallyOf } from './tallyOf.ts'

const isOpen = ({ hidden }: Cell): boolean => hidden === null

/** Why nothing is shown of these cells: the plainest reason first. */
const reasonOf = (cells: readonly Cell[]): HiddenReason => {
  const reasons = cells.map(({ hidden }) => hidden).filter((hidden) => hidden !== 'noMarks')
  const order = ['stillRunning', 'alike', 'few', 'partHidden', 'leftOver'] as const
  return order.find((reason) => reasons.includes(reason)) ?? 'noMarks'
}

/** Distinct people in cells. */
export const peopleIn = (cells: readonly Cell[]): number => tallyOf(cells, houseRules.distribution).people

/** The four figures beside the coding, each with its range: over one room's people on one excerpt, or over several. */
const besideCoding = (open: readonly Cell[], tally: Tally) => {
  const only = tally.coded.cells === 1 ? open.find(({ coding }) => coding !== null) : undefined
  if (only) {
    const match = matchWithCoding(only.marks, only.coding ?? 0)
    return {
      exact: { value: figure(match.exact / match.n), interval: match.exactInterval },
      withinOne: { value: figure(match.withinOne / match.n), interval: match.withinOneInterval },
      bias: { value: match.bias, interval: match.biasInterval },
      distance: { value: match.distance, interval: match.distanceInterval },
    }
  }
  const of = (measure: Measure): Jackknifed => overPeople(tally, measure)
  return { exact: of('exact'), withinOne: of('withinOne'), bias: of('bias'), distance: of('distance') }
}

type Matched = Pick<MarkFigures, 'exact' | 'withinOne' | 'lean' | 'distance'>

const matched = (open: readonly Cell[], tally: Tally): Matched => {
  const { people, cells } = tally.coded
  if (cells === 0) {
    const none = hide('noCoding')
    return { exact: none, withinOne: none, lean: none, distance: none }
  }
  const { exact, withinOne, bias, distance } = besideCoding(open, tally)
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
const agreementIn = ({ agreement, rooms }: Tally): Shown<AgreementFigure> => {
  if (agreement.cells === 0) return hide('notComputable')
  const middle = agreement.sum / agreement.cells
  if (!mayShow('roomAgreement', agreement.least, agreement.cells)) return hide('few')
  return show({ index: shownAgreement(middle), word: agreementWord(middle), hint: agreement.least < 10, rooms })
}

/** Shares are of rooms of ten or more alone: a smaller room's could be taken out of a sum of several. */
const sharesIn = ({ large: { people, counts, whole } }: Tally): Shown<readonly number[]> => {
  const marks = counts.reduce((total, count) => total + count, 0)
  if (people === 0) return hide('fewForShares')
  return whole ? show(counts.map((count) => share(count / marks, people))) : hide('notComputable')
}

/** What may be shown of cells together. Those that are not open are in none of it. */
export const markFigures = (cells: readonly Cell[], rules: Rules = houseRules): MarkFigures => {
  const open =
    rules.openOnly || cells.length === 1 ? cells.filter(isOpen) : cells.filter(({ marks }) => marks.length > 0)
  if (open.length === 0) {
    const why = reasonOf(cells)
    const none = hide(why)
    const all = { mean: none, shares: none, exact: none, withinOne: none, lean: none, distance: none, agreement: none }
    const alone = cells.filter(({ hidden }) => hidden !== 'noMarks').length === 1 && why === 'alike'
    return { people: null, marks: null, rooms: 0, allWithinOnePoint: alone, ...all }
  }
  const tally = tallyOf(open, rules.distribution)
  const { people, marks, rooms, sum } = tally
  return {
    people,
    marks,
    rooms,
    allWithinOnePoint: false,
    mean: show(points(sum / marks, people)),
    shares: sharesIn(tally),
    ...matched(open, tally),
    agreement: agreementIn(tally),
  }
}
