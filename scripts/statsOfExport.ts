import * as z from 'zod/mini'
import { computeCase } from './computeCase.ts'
import { type PageFigure, pageFigures } from './pageFigures.ts'

const place = [
  'organisation',
  'level',
  'team',
  'quarter',
  'workshop',
  'session',
  'excerpt',
  'item',
  'group',
  'vote',
] as const

const Key = z.union([z.string(), z.number()])
const Place = z.object({
  organisation: z.string(),
  level: z.string(),
  team: z.string(),
  quarter: z.string(),
  workshop: z.string(),
  session: z.string(),
  excerpt: z.string(),
  item: z.string(),
  group: z.string(),
  vote: Key,
})
const Row = z.extend(Place, {
  statistic: z.string(),
  category: z.string(),
  value: z.nullable(z.number()),
  people: z.nullable(z.number()),
  lo: z.nullable(z.number()),
  hi: z.nullable(z.number()),
})
const Case = z.object({ kind: z.string(), of: Place, blur: z.nullable(z.number()), input: z.unknown() })
const Document = z.object({ form: z.literal('attune reports 1'), rows: z.array(Row), cases: z.array(Case) })

type Row = z.infer<typeof Row>
type Case = z.infer<typeof Case>

/** Whether a file is what `npm run export -- --format json` writes. */
export const isExport = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'form' in value && 'rows' in value

const keyOf = (of: z.infer<typeof Place>, more: string): string =>
  JSON.stringify([...place.map((name) => of[name]), more])

const hair = 1e-9

/** How a mark counts in a statistic, for how far rounded shares can lead away from it. */
const measures: Record<string, (mark: number, expert: number) => number> = {
  mean: (mark) => mark,
  exact: (mark, expert) => (Math.abs(mark - expert) <= 0.51 ? 1 : 0),
  withinOne: (mark, expert) => (Math.abs(mark - expert) <= 1.01 ? 1 : 0),
  lean: (mark, expert) => mark - expert,
  distance: (mark, expert) => Math.abs(mark - expert),
}

/**
 * The most that a figure made of rounded shares can lie from the true one: each of the five shares may be off by `blur`. `null`:
 * nothing can be said of it.
 */
const mostOff = ({ blur, input }: Case, statistic: string): number | null => {
  if (blur === null) return hair
  const of = measures[statistic]
  const { ratings, expert = 3 } = input as { ratings: readonly number[]; expert?: number } // read by its kind already
  if (!of) return null
  const middle = ratings.reduce((sum, mark) => sum + of(mark, expert), 0) / ratings.length
  const spread = [1, 2, 3, 4, 5].reduce((sum, mark) => sum + Math.abs(of(mark, expert) - middle), 0)
  const rounding = 0.1 // half a step of the page's figure and half of ours, at their widest
  return blur * spread + rounding
}

const compared = (one: Case, { statistic, value, range }: PageFigure, row: Row) => {
  const allowed = mostOff(one, statistic)
  if (allowed === null || row.value === null) return []
  const sameRange =
    one.blur !== null || range === undefined || (row.lo === (range?.lo ?? null) && row.hi === (range?.hi ?? null))
  const agrees = Math.abs(value - row.value) <= allowed && sameRange
  const ends = one.blur === null && range ? { lo: range.lo, hi: range.hi } : {}
  return [{ statistic, category: row.category, page: row.value, computed: value, ...ends, agrees }]
}

/** How many rooms are behind each place: a figure averaged over rooms is not that of their marks thrown together. */
const roomsAt = (cases: readonly Case[]): Map<string, number> =>
  new Map(
    cases.flatMap(({ kind, of, input }) =>
      kind === 'rwg_groups' ? [[keyOf(of, ''), Object.keys((input as { groups: object }).groups).length]] : [],
    ),
  )

/** What is computed of an export: its cases, and how often they are not what its table has. */
export interface ComputedExport {
  readonly compared: number
  readonly differing: number
  readonly cases: readonly object[]
}

/**
 * Computes every case of an exported file, and says beside it what the file's own table, which is that of the pages, has.
 * A fault of one case is answered with a sentence that names it.
 */
export const statsOfExport = (value: unknown): ComputedExport | string => {
  const read = z.safeParse(Document, value)
  if (!read.success) return `The export is not whole: at ${read.error.issues[0]?.path.join('.') ?? ''}.`
  const { rows, cases } = read.data
  const table = new Map(
    rows.map((row) => [keyOf(row, `${row.statistic} ${row.statistic === 'shares' ? row.category : ''}`), row]),
  )
  const rooms = roomsAt(cases)
  const answers: object[] = []
  let [agreeing, differing] = [0, 0]
  for (const [at, one] of cases.entries()) {
    const answer = computeCase(one.kind, one.input)
    if (!answer.ok) return `In case ${at + 1}: ${answer.sentence}`
    const { computed, reasons } = answer.report
    const behind = {
      rooms: rooms.get(keyOf(one.of, '')) ?? 1,
      people: table.get(keyOf(one.of, 'mean '))?.people ?? null,
    }
    const figures = pageFigures(one.kind, computed, one.input as object, behind)
    const page = figures.flatMap((found) => {
      const row = table.get(keyOf(one.of, `${found.statistic} ${found.statistic === 'shares' ? found.category : ''}`))
      return row ? compared(one, found, row) : []
    })
    agreeing += page.filter(({ agrees }) => agrees).length
    differing += page.filter(({ agrees }) => !agrees).length
    answers.push({ kind: one.kind, of: one.of, computed, reasons, page })
  }
  return { compared: agreeing + differing, differing, cases: answers }
}
