import { groupDifference } from '../stats/groupDifference.ts'
import type { Jackknifed } from '../stats/jackknifeInterval.ts'
import type { Cell } from './cells.ts'
import { markFigures } from './markFigures.ts'
import type { Compared, DriftPoint, DriftReport, DriftStep } from './report.ts'
import { pointRange, points, share, shareRange } from './rounding.ts'
import { houseRules, type Rules } from './rules.ts'
import { hide, type Shown, show } from './shown.ts'
import type { Measure } from './tally.ts'
import { overPeople, tallyOf } from './tallyOf.ts'

/** One quarter of a course: its cells, and when its first workshop was. */
export interface DriftPart {
  readonly key: string
  readonly startedAt: number
  readonly cells: readonly Cell[]
}

/** What was marked, and by which coding it is measured: where coders have agreed anew, the ruler is another one. */
const anchorOf = ({ thing, coding }: Cell): string => `${thing} ${coding}`

const comparable = ({ cells }: DriftPart): readonly Cell[] =>
  cells.filter(({ hidden, coding }) => hidden === null && coding !== null)

interface Anchored {
  readonly from: readonly Cell[]
  readonly to: readonly Cell[]
  readonly anchors: readonly string[]
}

/** The cells of both parts on what both have marked. */
const anchored = (from: DriftPart, to: DriftPart): Anchored => {
  const before = new Set(comparable(from).map(anchorOf))
  const after = new Set(comparable(to).map(anchorOf))
  const kept = (part: DriftPart, other: ReadonlySet<string>) =>
    comparable(part).filter((cell) => other.has(anchorOf(cell)))
  const [first, second] = [kept(from, after), kept(to, before)]
  return { from: first, to: second, anchors: [...new Set(first.flatMap(({ excerptId }) => excerptId ?? []))] }
}

const compared = ({ from, to }: Anchored, measure: Measure, rules: Rules): Shown<Compared> => {
  const tallies = [tallyOf(from, rules.distribution), tallyOf(to, rules.distribution)] as const
  const people = Math.min(...tallies.map((tally) => tally.people))
  const [before, after]: [Jackknifed, Jackknifed] = [overPeople(tallies[0], measure), overPeople(tallies[1], measure)]
  const asShare = measure === 'withinOne'
  const { difference, interval } = groupDifference(before, after)
  if (before.value.value === null || after.value.value === null || difference.value === null) return hide('noMarks')
  const round = asShare ? share : points
  // A difference of shares may be below 0, so it has no bounds of a share.
  const range = interval.value && (asShare ? shareSpan(interval.value, people) : pointRange(interval.value, people))
  return show({
    from: round(before.value.value, people),
    to: round(after.value.value, people),
    difference: round(difference.value, people),
    interval: range,
  })
}

const shareSpan = ({ lo, hi }: { lo: number; hi: number }, people: number) => {
  const shifted = shareRange({ lo: (lo + 1) / 2, hi: (hi + 1) / 2 }, people)
  return { lo: Number((2 * shifted.lo - 1).toFixed(10)), hi: Number((2 * shifted.hi - 1).toFixed(10)) }
}

const step = (from: DriftPart, to: DriftPart, rules: Rules): DriftStep => {
  const both = anchored(from, to)
  const none = hide('excerptsDiffer')
  const sharesExcerpts = both.anchors.length > 0
  return {
    from: from.key,
    to: to.key,
    anchors: both.anchors,
    withinOne: sharesExcerpts ? compared(both, 'withinOne', rules) : none,
    distance: sharesExcerpts ? compared(both, 'distance', rules) : none,
  }
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
  const filled = parts.filter((part) => comparable(part).length > 0)
  const steps = filled.slice(1).map((part, at) => step(filled[at] ?? part, part, rules))
  const [first, ...later] = filled
  const last = first && later.toReversed().find((part) => anchored(first, part).anchors.length > 0)
  return {
    points: parts.map((part) => pointOf(part, rules)),
    steps,
    whole: first && last ? step(first, last, rules) : null,
  }
}
