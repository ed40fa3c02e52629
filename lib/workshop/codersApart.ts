import { alphaIntervals } from '../stats/alphaIntervals.ts'
import { type Figure, missing } from '../stats/figure.ts'
import type { Interval } from '../stats/interval.ts'
import { krippendorffAlpha } from '../stats/krippendorffAlpha.ts'
import { mayShow } from '../stats/mayShow.ts'
import { pairsExact } from '../stats/pairsExact.ts'
import { pairsWithinOne } from '../stats/pairsWithinOne.ts'
import type { RatingTable } from '../stats/ratingTable.ts'
import { type CodedItem, type CoderSheet, type Judgement, overall } from './coderSheet.ts'

/** What every coder made of one item, in the order of their letters. */
export interface ItemApart {
  readonly id: string
  readonly judgements: readonly Judgement[]
  /** From the lowest to the highest mark; `null` where fewer than two gave one. */
  readonly apart: number | null
  /** Whether some rated it and others did not. */
  readonly mixed: boolean
}

const none: Judgement = { mark: null, reason: '', line: null }

const numbers = (judgements: readonly Judgement[]): number[] =>
  judgements.flatMap(({ mark }) => (typeof mark === 'number' ? [mark] : []))

const itemApart = (sheets: readonly CoderSheet[], id: string): ItemApart => {
  const judgements = sheets.map((sheet) => sheet[id] ?? none)
  const marks = numbers(judgements)
  return {
    id,
    judgements,
    apart: marks.length < 2 ? null : Math.max(...marks) - Math.min(...marks),
    mixed: marks.length > 0 && marks.length < judgements.length,
  }
}

/** The order at the meeting: an item that only some rated is as far apart as one that is two marks apart. */
const width = ({ apart, mixed }: ItemApart): number => Math.max(apart ?? 0, mixed ? 2 : 0)

/** Where coders differ, the widest first; those alike in the order of the items. */
export const codersApart = (sheets: readonly CoderSheet[], items: readonly CodedItem[]): ItemApart[] =>
  items.map(({ id }) => itemApart(sheets, id)).toSorted((one, other) => width(other) - width(one))

/** How many pairs of marks of two coders were the same, and how many within one mark. */
export interface PairsAlike {
  /** Pairs of which both gave a mark. */
  readonly pairs: number
  readonly exact: number
  readonly withinOne: number
}

const pairsOf = (n: number): number => (n * (n - 1)) / 2

/** The pairs of one excerpt over its items. Example: marks 3, 3 and 4 of one item are 3 pairs, 1 the same, 3 within one. */
export const pairsAlike = (items: readonly ItemApart[]): PairsAlike => {
  const each = items.map(({ judgements }) => {
    const marks = numbers(judgements)
    const pairs = pairsOf(marks.length)
    const count = ({ value }: Figure): number => Math.round((value ?? 0) * pairs) // shares of whole pairs
    return { pairs, exact: count(pairsExact(marks)), withinOne: count(pairsWithinOne(marks)) }
  })
  const sum = (of: keyof PairsAlike) => each.reduce((total, one) => total + one[of], 0)
  return { pairs: sum('pairs'), exact: sum('exact'), withinOne: sum('withinOne') }
}

/** One coder's opened sheet of one excerpt. */
export interface OpenedSheet {
  readonly coder: string
  readonly excerpt: string
  readonly version: number
  readonly sheet: CoderSheet
}

/** Krippendorff's alpha of the coders' overall marks over excerpts, and how much there is of both. */
export interface CodersAlpha {
  readonly coders: number
  readonly excerpts: number
  readonly alpha: Figure
  /** Between which values it plausibly lies, and over what; `null` where there is no alpha or no interval. */
  readonly interval: (Interval & { readonly over: 'sameExcerpts' | 'otherExcerpts' }) | null
  /** So few coders that it is a first impression, and no word is put to it. */
  readonly few: boolean
}

/** Alpha with its interval: over other excerpts too where there are enough of both to say so. */
const withInterval = (table: RatingTable, size: { coders: number; excerpts: number }): CodersAlpha => {
  const alpha = krippendorffAlpha(table)
  const over = mayShow('alphaOtherExcerpts', size.coders, size.excerpts) ? 'otherExcerpts' : 'sameExcerpts'
  // No agreement beyond chance is shown without an interval (statistics.md, 4.1).
  const interval = (alpha.value ?? 0) <= 0 ? null : alphaIntervals(table)[over].value
  const few = !mayShow('alphaSameExcerpts', size.coders, size.excerpts)
  return { ...size, alpha, interval: interval && { ...interval, over }, few }
}

/**
 * How well these coders serve as an instrument: only over several excerpts can that be told (statistics.md, 4.1), of
 * each its newest version. Below what may be shown (decision 042) there is no figure, and the reason is which of both is too few.
 */
export const codersAlpha = (opened: readonly OpenedSheet[], coders: readonly string[]): CodersAlpha => {
  const theirs = opened.filter(({ coder }) => coders.includes(coder))
  const newest = (excerpt: string) =>
    Math.max(...theirs.filter((one) => one.excerpt === excerpt).map(({ version }) => version))
  const excerpts = [...new Set(theirs.map(({ excerpt }) => excerpt))]
  const table: RatingTable = coders.map((coder) =>
    excerpts.map((excerpt) => {
      const at = newest(excerpt)
      const own = theirs.find((one) => one.coder === coder && one.excerpt === excerpt && one.version === at)
      const mark = own?.sheet[overall]?.mark
      return typeof mark === 'number' ? mark : null
    }),
  )
  const both = excerpts.filter((_, at) => table.filter((row) => (row[at] ?? null) !== null).length >= 2).length
  const size = { coders: coders.length, excerpts: both }
  if (mayShow('alphaOfCoders', size.coders, size.excerpts)) return withInterval(table, size)
  const computed = krippendorffAlpha(table)
  const none = { ...size, interval: null, few: true }
  if (computed.value === null) return { ...none, alpha: computed }
  const enough = mayShow('alphaOfCoders', size.coders, Number.POSITIVE_INFINITY)
  return { ...none, alpha: missing(enough ? 'too_few_excerpts' : 'too_few_raters') }
}
