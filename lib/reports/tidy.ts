import type { Interval } from '../stats/interval.ts'
import type { AlphaFigure, MarkFigures } from './figures.ts'
import type { CheckReport, CheckRow, DriftStep, ExcerptReport, Report } from './report.ts'
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

type Place = Pick<TidyRow, 'level' | 'team' | 'quarter' | 'workshop' | 'session' | 'excerpt' | 'item' | 'vote'>

type Value = number | { readonly value: number; readonly interval?: Interval | null; readonly word?: string }

const row = (
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

const shareRows = (place: Place, shares: Shown<readonly number[]>, people: number | null): TidyRow[] =>
  shares.value === null
    ? [row(place, 'share', shares, { people })]
    : shares.value.map((value, at) => row(place, 'share', { value, hidden: null }, { people, category: `${at + 1}` }))

const figureRows = (place: Place, figures: MarkFigures): TidyRow[] => {
  const { people, marks, mean, shares, exact, withinOne, lean, distance, agreement } = figures
  const of = { people, marks }
  const index: Shown<Value> =
    agreement.value === null
      ? agreement
      : { value: { value: agreement.value.index, word: agreement.value.word }, hidden: null }
  return [
    row(place, 'mean', mean, of),
    ...shareRows(place, shares, people),
    row(place, 'exact', exact, of),
    row(place, 'withinOne', withinOne, of),
    row(place, 'lean', lean, of),
    row(place, 'distance', distance, of),
    row(place, 'agreement', index, of),
  ]
}

const alphaRow = (place: Place, { people, value }: AlphaFigure): TidyRow => {
  const shown: Shown<Value> =
    value.value === null ? value : { value: { ...value.value, value: value.value.alpha }, hidden: null }
  return row(place, 'alpha', shown, { people, category: value.value?.over ?? '' })
}

const excerptRows = (scope: Place, report: ExcerptReport): TidyRow[] => {
  const here = { ...scope, excerpt: report.id }
  const items = [...(report.overall ? [report.overall] : []), ...report.elements]
  return [
    row({ ...here, item: 'all' }, 'satOut', report.satOut),
    ...items.flatMap((item) => [
      row({ ...here, item: item.id }, 'coding', { value: item.coding ?? 0, hidden: null }),
      ...figureRows({ ...here, item: item.id }, item.figures),
      row({ ...here, item: item.id }, 'notMarked', item.notMarked),
    ]),
    ...report.dimensions.flatMap(({ id, figures }) => figureRows({ ...here, item: id }, figures)),
    ...report.votes.flatMap(({ item, second, moved, distanceChange }) => {
      const again: Place = { ...here, item, vote: 2 }
      const people = moved.value?.people ?? null
      const part = (of: 'closer' | 'same' | 'further') =>
        row(again, of, moved.value === null ? moved : { value: moved.value[of], hidden: null }, { people })
      return [
        ...figureRows(again, second),
        part('closer'),
        part('same'),
        part('further'),
        row(again, 'distanceChange', distanceChange, { people }),
      ]
    }),
  ].filter(({ statistic, value }) => statistic !== 'coding' || value !== 0)
}

const checkedRows = (place: Place, rows: readonly CheckRow[]): TidyRow[] =>
  rows.flatMap(({ id, people, mean, shares }) => [
    row({ ...place, item: id }, 'mean', mean, { people }),
    ...shareRows({ ...place, item: id }, shares, people),
  ])

const checkRows = (scope: Place, { id, rows }: CheckReport): TidyRow[] => checkedRows({ ...scope, excerpt: id }, rows)

const stepRows = (scope: Place, step: DriftStep): TidyRow[] => {
  const category = `${step.from} ${step.to}`
  const change = (statistic: string, shown: DriftStep['distance']): TidyRow => {
    const value = shown.value && { value: shown.value.difference, interval: shown.value.interval }
    return row({ ...scope, item: 'all' }, statistic, { ...shown, value } as Shown<Value>, { category }) // value and hidden stay a pair
  }
  return [change('withinOneChange', step.withinOne), change('distanceChangeOverTime', step.distance)]
}

const analystRows = (place: Place, { analyst, halo }: Report): TidyRow[] => [
  row(place, 'gwetAc2', analyst.gwetAc2),
  row(place, 'iccAgreement', analyst.iccAgreement),
  row(place, 'iccConsistency', analyst.iccConsistency),
  row(place, 'iccOfAverage', analyst.iccOfAverage),
  row(place, 'severitySpread', analyst.severitySpread),
  row(place, 'haloRoom', halo.room),
  row(place, 'haloCoders', halo.coders),
]

const placeOf = ({ scope }: Report): Place => ({
  level: scope.level,
  team: 'teamId' in scope ? scope.teamId : '',
  quarter: 'quarter' in scope ? scope.quarter : '',
  workshop: 'workshopId' in scope ? scope.workshopId : '',
  session: 'sessionId' in scope ? scope.sessionId : '',
  excerpt: '',
  item: 'all',
  vote: 1,
})

/** Every figure of a report, a row each, and nothing that the report does not show. */
export const tidyRows = (report: Report): TidyRow[] => {
  const place = placeOf(report)
  return [
    ...figureRows({ ...place, item: 'overall' }, report.overall),
    ...figureRows({ ...place, item: 'elements' }, report.elementsTogether),
    row(place, 'satOut', report.satOut),
    alphaRow({ ...place, item: 'overall' }, report.alpha),
    ...analystRows({ ...place, item: 'overall' }, report),
    ...report.elements.flatMap(({ id, figures, alpha }) => [
      ...figureRows({ ...place, item: id }, figures),
      alphaRow({ ...place, item: id }, alpha),
    ]),
    ...report.excerpts.flatMap((excerpt) => excerptRows(place, excerpt)),
    ...report.checks.flatMap((check) => checkRows(place, check)),
    ...report.drift.steps.flatMap((step) => stepRows(place, step)),
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
