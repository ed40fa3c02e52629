import { agreementWord } from '../stats/agreementWord.ts'
import { figure } from '../stats/figure.ts'
import type { Jackknifed } from '../stats/jackknifeInterval.ts'
import { type LeanWord, leanWord } from '../stats/leanWord.ts'
import { matchWithCoding } from '../stats/matchWithCoding.ts'
import { mayShow } from '../stats/mayShow.ts'
import { shownAgreement } from '../stats/shownAgreement.ts'
import { type Cell, isFine } from './cells.ts'
import type { AgreementFigure, Estimate, MarkFigures } from './figures.ts'
import { pointRange, points, share, shareRange } from './rounding.ts'
import { houseRules, type Rules } from './rules.ts'
import { type HiddenReason, hide, type Shown, show } from './shown.ts'
import { smallLean } from './smallLean.ts'
import type { Measure, Tally } from './tally.ts'
import { overPeople, tallyOf } from './tallyOf.ts'

const isOpen = ({ hidden }: Cell): boolean => hidden === null

/**
 * Why nothing is shown of these cells: of several reasons that of the cells which came nearest to being shown, since the others
 * would say of all that they are smaller than some are; `otherwise` where none of them is withheld.
 */
export const reasonOf = (cells: readonly Cell[], otherwise: HiddenReason = 'noMarks'): HiddenReason => {
  const reasons = cells.map(({ hidden }) => hidden).filter((hidden) => hidden !== 'noMarks')
  const order = ['stillRunning', 'leftOver', 'partHidden', 'fewForFine', 'fewForShares', 'alike', 'few'] as const
  return order.find((reason) => reasons.includes(reason)) ?? otherwise
}

/** The people in cells, added up over rooms; `null`: in no room are there as many as this place needs. */
export const peopleAt = (cells: readonly Cell[], rules: Rules): number | null => {
  const { people, most } = tallyOf(cells, rules.distribution)
  return people === 0 || most < rules.place ? null : people
}

type Ranged = Pick<Jackknifed, 'value' | 'interval'>

/** Cells with what they add up to. */
interface Summed {
  readonly cells: readonly Cell[]
  readonly tally: Tally
}

/** The measures beside the coding with their ranges: over one room's people on one thing, or over people of several. */
const besideCoding = ({ cells, tally }: Summed): ((measure: Measure) => Ranged) => {
  const only = tally.coded.cells === 1 ? cells.find(({ coding }) => coding !== null) : undefined
  if (!only) return (measure) => overPeople(tally, measure)
  const match = matchWithCoding(only.marks, only.coding ?? 0)
  const of: Record<Measure, Ranged> = {
    exact: { value: figure(match.exact / match.n), interval: match.exactInterval },
    withinOne: { value: figure(match.withinOne / match.n), interval: match.withinOneInterval },
    bias: { value: match.bias, interval: match.biasInterval },
    distance: { value: match.distance, interval: match.distanceInterval },
  }
  return (measure) => of[measure]
}

const asShare = ({ value, interval }: Ranged, people: number): Estimate => ({
  value: share(value.value ?? 0, people),
  interval: interval.value && shareRange(interval.value, people),
})
const asPoints = ({ value, interval }: Ranged, people: number): Estimate => ({
  value: points(value.value ?? 0, people),
  interval: interval.value && pointRange(interval.value, people),
})

/** Of one small room on one thing its lean in a word. Of several none: their words would tell how they differ. */
const wordOfSmall = (coded: readonly Cell[], rules: Rules): Shown<LeanWord> => {
  const [only, ...others] = coded
  if (!only || others.length > 0) return hide('fewForFine')
  const word = rules.words ? smallLean(only.marks, only.coding ?? 0) : plainWord(only)
  return word === null ? hide('fewForFine') : show(word)
}

const plainWord = ({ marks, coding }: Cell): LeanWord => {
  const { bias, biasInterval, n } = matchWithCoding(marks, coding ?? 0)
  return leanWord(bias, biasInterval, n)
}

type Matched = Pick<MarkFigures, 'exact' | 'withinOne' | 'lean' | 'leanWord' | 'distance'>

const matched = (open: Summed, fine: Summed, rules: Rules): Matched => {
  const all = open.tally.coded
  if (all.cells === 0) {
    const none = hide('noCoding')
    return { exact: none, withinOne: none, lean: none, leanWord: none, distance: none }
  }
  const ofAll = besideCoding(open)
  const withinOne = show(asShare(ofAll('withinOne'), all.people))
  const { people, cells } = fine.tally.coded
  if (cells === 0) {
    const none = hide('fewForFine')
    const coded = open.cells.filter(({ coding }) => coding !== null)
    return { exact: none, withinOne, lean: none, leanWord: wordOfSmall(coded, rules), distance: none }
  }
  const of = fine === open ? ofAll : besideCoding(fine)
  const bias = of('bias')
  const word = leanWord(bias.value, bias.interval, people)
  return {
    exact: show(asShare(of('exact'), people)),
    withinOne,
    lean: show({ ...asPoints(bias, people), word }),
    leanWord: show(word),
    distance: show(asPoints(of('distance'), people)),
  }
}

/** Room agreement averaged over rooms and things marked: untruncated until it is shown. */
const agreementIn = ({ agreement, rooms }: Tally): Shown<AgreementFigure> => {
  if (agreement.cells === 0) return hide(rooms === 0 ? 'fewForFine' : 'notComputable')
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

/** Nothing, for the same reason throughout. */
export const noFigures = (why: HiddenReason, rooms = 0): MarkFigures => {
  const none = hide(why)
  const beside = { exact: none, withinOne: none, lean: none, leanWord: none, distance: none }
  const rest = { mean: none, shares: none, ...beside, agreement: none }
  return { people: null, marks: null, rooms, allWithinOnePoint: false, large: null, ...rest }
}

/** Cells that are large enough by themselves; all of them where all are. */
const fineOf = (open: Summed, rules: Rules): Summed => {
  const cells = open.cells.filter((cell) => isFine(cell, rules))
  return cells.length === open.cells.length ? open : { cells, tally: tallyOf(cells, rules.distribution) }
}

/**
 * What may be shown of cells together. Those that are not open are in none of it; small ones (fewer than ten people in a
 * room on a thing) only in how many were within one mark.
 */
export const markFigures = (cells: readonly Cell[], rules: Rules = houseRules): MarkFigures => {
  const own =
    rules.openOnly || cells.length === 1 ? cells.filter(isOpen) : cells.filter(({ marks }) => marks.length > 0)
  if (own.length === 0) {
    const why = reasonOf(cells)
    const alone = cells.filter(({ hidden }) => hidden !== 'noMarks').length === 1 && why === 'alike'
    return { ...noFigures(why), allWithinOnePoint: alone }
  }
  const open: Summed = { cells: own, tally: tallyOf(own, rules.distribution) }
  if (open.tally.most < rules.place) return noFigures('fewForShares', open.tally.rooms)
  const fine = fineOf(open, rules)
  const { people, marks, rooms, sum } = fine.tally
  return {
    people: open.tally.people,
    marks: open.tally.marks,
    rooms: open.tally.rooms,
    allWithinOnePoint: false,
    large: rooms === 0 ? null : { people, marks, rooms },
    mean: rooms === 0 ? hide('fewForFine') : show(points(sum / marks, people)),
    shares: sharesIn(fine.tally),
    ...matched(open, fine, rules),
    agreement: agreementIn(fine.tally),
  }
}
