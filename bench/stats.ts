// npm run bench:stats [-- --json]   How long the figures take; nothing is asserted, machines differ.
import { alphaIntervals } from '../lib/stats/alphaIntervals.ts'
import { cardSortFigures } from '../lib/stats/cardSortFigures.ts'
import { halo } from '../lib/stats/halo.ts'
import { intraclassCorrelation } from '../lib/stats/intraclassCorrelation.ts'
import { krippendorffAlpha } from '../lib/stats/krippendorffAlpha.ts'
import { matchOverExcerpts } from '../lib/stats/matchOverExcerpts.ts'
import { matchWithCoding } from '../lib/stats/matchWithCoding.ts'
import type { RatingTable } from '../lib/stats/ratingTable.ts'
import { singleItem } from '../lib/stats/reference/singleItem.ts'
import { severity } from '../lib/stats/severity.ts'
import { shrunkenSeverity } from '../lib/stats/shrunkenSeverity.ts'

/** A fixed stream of shares from 0 to 1 (mulberry32), so that every run measures the same room. */
const stream = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
}

/** Raters of different severity on excerpts of different quality, one mark in `missing` left out. */
const room = (raters: number, excerpts: number, missing: number): RatingTable => {
  const random = stream(20260101)
  const bell = () => random() + random() + random() - 1.5
  const quality = Array.from({ length: excerpts }, () => 3 + 2 * bell())
  return Array.from({ length: raters }, () => {
    const severity = 0.8 * bell()
    return quality.map((level) => {
      const mark = Math.round(level + severity + 1.2 * bell())
      return random() < missing ? null : Math.max(1, Math.min(5, mark))
    })
  })
}

type Timing = { readonly figure: string; readonly median: number; readonly slowest: number; readonly runs: number }

const timed = (figure: string, work: () => unknown): Timing => {
  const times: number[] = []
  work()
  for (const end = performance.now() + 1500; performance.now() < end && times.length < 200; ) {
    const start = performance.now()
    work()
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const at = (share: number): number => Number((times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(3))
  return { figure, median: at(0.5), slowest: at(1), runs: times.length }
}

const [full, holes] = [room(500, 12, 0), room(500, 12, 0.15)]
const thousand = room(1000, 1, 0).flat()
const composites = holes.map((row) =>
  row.map((mark) => (mark === null ? null : Math.round((100 * (mark + 2 + (mark % 3))) / 3) / 100)),
)
const coding = [1, 2, 3, 4, 5, 2, 3, 4, 3, 2, 4, 5]
const elements = Array.from({ length: 100 }, (_, rater) =>
  room(12, 7, 0.05).map((row) => row.map((mark) => (mark === null ? null : 1 + ((mark + rater) % 5)))),
)
const sorts = room(300, 7, 0.03)

const timings = [
  timed('single excerpt, 1,000 raters, all figures', () => singleItem({ ratings: thousand })),
  timed('beside the expert, 1,000 raters', () =>
    matchWithCoding(
      thousand.filter((mark) => mark !== null),
      3,
    ),
  ),
  timed('alpha, 500 x 12', () => krippendorffAlpha(full)),
  timed('alpha with both intervals, 500 x 12', () => alphaIntervals(full)),
  timed('alpha with both intervals, 500 x 12, 15% missing', () => alphaIntervals(holes)),
  timed('interval alpha of composites with both, 500 x 12', () => alphaIntervals(composites, 'interval')),
  timed('REML and ICC, 500 x 12', () => intraclassCorrelation(full)),
  timed('REML and ICC, 500 x 12, 15% missing', () => intraclassCorrelation(holes)),
  timed('severity, least squares, 500 x 12', () => severity(holes)),
  timed('severity, shrunken, 500 x 12', () => shrunkenSeverity(holes)),
  timed('match over excerpts with jackknife, 500 x 12', () => matchOverExcerpts(holes, coding)),
  timed('halo, 100 raters x 12 excerpts x 7 elements', () => halo(elements)),
  timed('card sort, 300 people x 7 cards', () => cardSortFigures(sorts, [0, 0, 0, 2, 1, 1, 1])),
]

if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify({ node: process.version, milliseconds: timings }, null, 1)}\n`)
} else {
  console.table(
    timings.map(({ figure, median, slowest, runs }) => ({ figure, 'median ms': median, 'slowest ms': slowest, runs })),
  )
  process.stdout.write(`${JSON.stringify({ node: process.version, milliseconds: timings })}\n`)
}
