import type { Interval } from '../stats/interval.ts'
import type { MarkFigures } from './figures.ts'
import type { Shown } from './shown.ts'

/** One cell of an export: one statistic of one thing. What does not apply is an empty text. */
export interface TidyRow {
  readonly level: string
  readonly team: string
  readonly quarter: string
  readonly workshop: string
  readonly session: string
  readonly excerpt: string
  /** `overall`, an element, a dimension, a statement of a check; `elements`, `all`: together. */
  readonly item: string
  /** The list and the item of it that people picked when they joined, or rooms that voted again; empty: everybody. */
  readonly group: string
  readonly vote: 1 | 2 | ''
  readonly statistic: string
  /** The mark that a share is of; the quarters that a change is between. */
  readonly category: string
  readonly value: number | null
  readonly lo: number | null
  readonly hi: number | null
  readonly word: string
  readonly people: number | null
  readonly marks: number | null
  /** Why there is no value. */
  readonly hidden: string
}

/** Where a row stands. */
export type Place = Pick<
  TidyRow,
  'level' | 'team' | 'quarter' | 'workshop' | 'session' | 'excerpt' | 'item' | 'group' | 'vote'
>

/** A figure with what stands beside it. */
export type Value = number | { readonly value: number; readonly interval?: Interval | null; readonly word?: string }

/** One statistic of one thing. */
export const row = (
  place: Place,
  statistic: string,
  shown: Shown<Value>,
  more: Partial<Pick<TidyRow, 'people' | 'marks' | 'category'>> = {},
): TidyRow => {
  const parts = typeof shown.value === 'number' ? { value: shown.value } : shown.value
  return {
    ...place,
    statistic,
    category: more.category ?? '',
    value: parts?.value ?? null,
    lo: parts?.interval?.lo ?? null,
    hi: parts?.interval?.hi ?? null,
    word: parts?.word ?? '',
    people: more.people ?? null,
    marks: more.marks ?? null,
    hidden: shown.hidden ?? '',
  }
}

/** The share of each mark; one row where they are not shown. */
export const shareRows = (place: Place, shares: Shown<readonly number[]>, people: number | null): TidyRow[] =>
  shares.value === null
    ? [row(place, 'shares', shares, { people })]
    : shares.value.map((value, at) => row(place, 'shares', { value, hidden: null }, { people, category: `${at + 1}` }))

/** A lean that is told in a word alone. */
const wordRow = (place: Place, word: string, { people, marks }: MarkFigures): TidyRow => ({
  ...row(place, 'leanWord', { value: 0, hidden: null }, { people, marks }),
  value: null,
  word,
})

/** How people marked one thing, a row a statistic. */
export const figureRows = (place: Place, figures: MarkFigures): TidyRow[] => {
  const { people, marks, large, mean, shares, exact, withinOne, lean, leanWord, distance, agreement } = figures
  const of = { people: large?.people ?? null, marks: large?.marks ?? null }
  const index: Shown<Value> =
    agreement.value === null
      ? agreement
      : { value: { value: agreement.value.index, word: agreement.value.word }, hidden: null }
  return [
    row(place, 'mean', mean, of),
    ...shareRows(place, shares, of.people),
    row(place, 'exact', exact, of),
    row(place, 'withinOne', withinOne, { people, marks }),
    row(place, 'lean', lean, of),
    ...(lean.value === null && leanWord.value !== null ? [wordRow(place, leanWord.value, figures)] : []),
    row(place, 'distance', distance, of),
    row(place, 'agreement', index, of),
  ]
}

/** The columns of an export, in their order. */
export const tidyColumns = [
  'level',
  'team',
  'quarter',
  'workshop',
  'session',
  'excerpt',
  'item',
  'group',
  'vote',
  'statistic',
  'category',
  'value',
  'lo',
  'hi',
  'word',
  'people',
  'marks',
  'hidden',
] as const satisfies readonly (keyof TidyRow)[]
