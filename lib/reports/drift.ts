import { groupDifference } from '../stats/groupDifference.ts'
import { type ByAnchor, byAnchor, cellsOn, excerptsIn, type OverTime, overAnchors, shared } from './anchors.ts'
import { type Cell, isFine } from './cells.ts'
import { markFigures, peopleAt, reasonOf } from './markFigures.ts'
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
const compared = (from: ByAnchor, to: ByAnchor, measure: OverTime, rules: Rules): Shown<Compared> => {
  const anchors = shared(from, to)
  if (anchors.length === 0) return hide('fewForFine')
  // What they share may be of fewer people than either time as a whole.
  if ([from, to].some((time) => peopleAt(cellsOn(time, anchors), rules) === null)) return hide('fewForShares')
  const [before, after] = [overAnchors(from, anchors, measure), overAnchors(to, anchors, measure)]
  const people = Math.min(before.people, after.people)
  const asShare = measure === 'withinOne'
  const { difference, interval } = groupDifference(before, after)
  const [first, second] = [before.value.value, after.value.value]
  if (first === null || second === null || difference.value === null) return hide('noMarks')
  const round = asShare ? share : points
  // A difference of shares may be below 0, so it has no bounds of a share.
  const range = interval.value && (asShare ? shareSpan(interval.value, people) : pointRange(interval.value, people))
  return show({
    from: round(first, people),
    to: round(second, people),
    difference: round(difference.value, people),
    interval: range,
    excerpts: excerptsIn(from, anchors).length,
    people,
  })
}

/** A quarter that may be told of: its open cells, and those that are large enough for all figures. */
interface Filled {
  readonly key: string
  readonly open: ByAnchor
  readonly fine: ByAnchor
}

const filled = ({ key, cells }: DriftPart, rules: Rules): Filled[] => {
  const open = cells.filter(({ hidden, coding }) => hidden === null && coding !== null)
  if (peopleAt(open, rules) === null) return []
  const [all, large] = [byAnchor(open), open.filter((cell) => isFine(cell, rules))]
  return [{ key, open: all, fine: large.length === open.length ? all : byAnchor(large) }]
}

const sharesWith = (one: Filled, other: Filled): boolean => shared(one.open, other.open).length > 0

const step = (from: Filled, to: Filled, rules: Rules): DriftStep => {
  const anchors = excerptsIn(from.open, shared(from.open, to.open))
  const none = hide('excerptsDiffer')
  return {
    from: from.key,
    to: to.key,
    anchors,
    withinOne: anchors.length > 0 ? compared(from.open, to.open, 'withinOne', rules) : none,
    distance: anchors.length > 0 ? compared(from.fine, to.fine, 'distance', rules) : none,
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
  const marked = parts.map(({ cells }) => byAnchor(cells.filter(({ marks }) => marks.length > 0)))
  const common = marked.flatMap((from, at) =>
    marked
      .slice(at + 1)
      .flatMap((to) => shared(from, to).flatMap((name) => [...(from.get(name) ?? []), ...(to.get(name) ?? [])])),
  )
  if (common.length > 0)
    return reasonOf(
      common.filter(({ hidden }) => hidden !== null),
      'fewForShares',
    )
  return marked.some(({ size }) => size > 0) ? 'excerptsDiffer' : 'noCoding'
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
