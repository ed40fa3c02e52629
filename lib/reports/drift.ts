import { groupDifference } from '../stats/groupDifference.ts'
import { anchored, type OverTime, overAnchors } from './anchors.ts'
import { type Cell, isFine } from './cells.ts'
import { markFigures, peopleIn, reasonOf } from './markFigures.ts'
import type { Compared, DriftPoint, DriftReport, DriftStep } from './report.ts'
import { pointRange, points, share, shareRange } from './rounding.ts'
import { houseRules, type Rules } from './rules.ts'
import { type HiddenReason, hide, type Shown, show } from './shown.ts'

/** One quarter of a course: its cells, and when its first workshop was. */
export interface DriftPart {
  readonly key: string
  readonly startedAt: number
  readonly cells: readonly Cell[]
}

const shareSpan = ({ lo, hi }: { lo: number; hi: number }, people: number) => {
  const shifted = shareRange({ lo: (lo + 1) / 2, hi: (hi + 1) / 2 }, people)
  return { lo: Number((2 * shifted.lo - 1).toFixed(10)), hi: Number((2 * shifted.hi - 1).toFixed(10)) }
}

/** Two times on what both have marked; of such cells alone as may be told of in this measure. */
const compared = (from: readonly Cell[], to: readonly Cell[], measure: OverTime): Shown<Compared> => {
  const both = anchored(from, to)
  if (both.excerpts.length === 0) return hide('fewForFine')
  const [before, after] = [overAnchors(both.from, measure), overAnchors(both.to, measure)]
  const people = Math.min(before.people, after.people)
  const asShare = measure === 'withinOne'
  const { difference, interval } = groupDifference(before.figure, after.figure)
  const [first, second] = [before.figure.value.value, after.figure.value.value]
  if (first === null || second === null || difference.value === null) return hide('noMarks')
  const round = asShare ? share : points
  // A difference of shares may be below 0, so it has no bounds of a share.
  const range = interval.value && (asShare ? shareSpan(interval.value, people) : pointRange(interval.value, people))
  return show({
    from: round(first, people),
    to: round(second, people),
    difference: round(difference.value, people),
    interval: range,
    excerpts: both.excerpts.length,
  })
}

/** A quarter that may be told of, and its open cells. */
interface Filled {
  readonly key: string
  readonly open: readonly Cell[]
}

const filled = ({ key, cells }: DriftPart, rules: Rules): Filled[] => {
  const open = cells.filter(({ hidden, coding }) => hidden === null && coding !== null)
  return open.length === 0 || peopleIn(open) < rules.place ? [] : [{ key, open }]
}

const sharesWith = (one: Filled, other: Filled): boolean => anchored(one.open, other.open).excerpts.length > 0

const step = (from: Filled, to: Filled, rules: Rules): DriftStep => {
  const { excerpts: anchors } = anchored(from.open, to.open)
  const none = hide('excerptsDiffer')
  const fine = ({ open }: Filled) => open.filter((cell) => isFine(cell, rules))
  return {
    from: from.key,
    to: to.key,
    anchors,
    withinOne: anchors.length > 0 ? compared(from.open, to.open, 'withinOne') : none,
    distance: anchors.length > 0 ? compared(fine(from), fine(to), 'distance') : none,
  }
}

/** The first time that shares an excerpt with a later one, and the last such. */
const widest = (times: readonly Filled[]): readonly [Filled, Filled] | null => {
  for (const [at, from] of times.entries()) {
    const to = times
      .slice(at + 1)
      .toReversed()
      .find((later) => sharesWith(from, later))
    if (to) return [from, to]
  }
  return null
}

/** Why nothing can be compared: what two quarters share is withheld in one of them, or they share nothing. */
const whyNot = (parts: readonly DriftPart[]): HiddenReason => {
  const marked = parts.map(({ cells }) => cells.filter(({ marks }) => marks.length > 0))
  const common = marked.flatMap((from, at) =>
    marked.slice(at + 1).flatMap((to) => {
      const both = anchored(from, to)
      return [...both.from, ...both.to]
    }),
  )
  if (common.length > 0)
    return reasonOf(
      common.filter(({ hidden }) => hidden !== null),
      'fewForShares',
    )
  const coded = marked.some((cells) => cells.some(({ coding }) => coding !== null))
  return coded ? 'excerptsDiffer' : 'noCoding'
}

const pointOf = ({ key, startedAt, cells }: DriftPart, rules: Rules): DriftPoint => ({
  key,
  startedAt,
  figures: markFigures(cells, rules),
  excerptIds: [...new Set(cells.flatMap(({ excerptId }) => excerptId ?? []))].sort(),
})

/**
 * The course over time. Two quarters are compared on the excerpts that both marked, everything else being different
 * excerpts rather than different people; where there is none, no step is drawn (statistics.md, 5.4).
 */
export const driftReport = (parts: readonly DriftPart[], rules = houseRules): DriftReport => {
  const times = parts.flatMap((part) => filled(part, rules))
  const steps = times.slice(1).map((time, at) => step(times[at] ?? time, time, rules))
  const ends = widest(times)
  return {
    points: parts.map((part) => pointOf(part, rules)),
    steps,
    whole: ends ? step(...ends, rules) : null,
    none: ends || parts.length < 2 ? null : whyNot(parts),
  }
}
