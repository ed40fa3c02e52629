import type { LocalText } from '../workshop/text.ts'
import type { AlphaFigure } from './figures.ts'
import type { CheckReport, CheckRow, DriftStep, ExcerptReport, PlansReport, Report } from './report.ts'
import type { ReportScope } from './scope.ts'
import type { Shown } from './shown.ts'
import { figureRows, type Place, row, shareRows, type TidyRow, type Value } from './tidyRow.ts'

const alphaRow = (place: Place, { people, value }: AlphaFigure): TidyRow => {
  const shown: Shown<Value> =
    value.value === null ? value : { value: { ...value.value, value: value.value.alpha }, hidden: null }
  return row(place, 'alpha', shown, { people, category: value.value?.over ?? '' })
}

/** What stands beside a second vote: the first votes of the rooms that had one, not those of every room. */
const inBothVotes = 'rooms that voted again'

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
    // A dimension of one element is that element, which has its rows.
    ...report.dimensions
      .filter(({ elements }) => elements.length > 1)
      .flatMap(({ id, figures }) => figureRows({ ...here, item: id }, figures)),
    ...report.votes.flatMap(({ item, first, second, moved, distanceChange }) => {
      const again: Place = { ...here, item, vote: 2 }
      const people = moved.value?.people ?? null
      const part = (of: 'same' | 'further') =>
        row(again, of, moved.value === null ? moved : { value: moved.value[of], hidden: null }, { people })
      const closer: Shown<Value> =
        moved.value === null
          ? moved
          : { value: { value: moved.value.closer, interval: moved.value.closerInterval }, hidden: null }
      return [
        ...figureRows({ ...here, item, group: inBothVotes }, first),
        ...figureRows(again, second),
        row(again, 'closer', closer, { people }),
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

/** Parts of rooms, whose shares of marks are nowhere shown. */
const withoutShares = (rows: readonly TidyRow[]): TidyRow[] => rows.filter(({ statistic }) => statistic !== 'shares')

const groupOf = (list: string, name: LocalText): string => `${list}: ${name.en}`

const checkRows = (scope: Place, { id, rows, quarters, teams, groups }: CheckReport): TidyRow[] => {
  const here = { ...scope, excerpt: id }
  return [
    ...checkedRows(here, rows),
    ...quarters.flatMap((own) => checkedRows({ ...here, quarter: own.quarter }, own.rows)),
    ...teams.flatMap((own) => checkedRows({ ...here, team: own.teamId }, own.rows)),
    ...groups.flatMap(({ list, groups: own }) =>
      own.flatMap(({ name, rows: some }) => withoutShares(checkedRows({ ...here, group: groupOf(list, name) }, some))),
    ),
  ]
}

const stepRows = (scope: Place, step: DriftStep): TidyRow[] => {
  const category = `${step.from} ${step.to}`
  const change = (statistic: string, shown: DriftStep['distance']): TidyRow => {
    const value = shown.value && { value: shown.value.difference, interval: shown.value.interval }
    const place = { ...scope, quarter: step.to, item: 'all' }
    const people = shown.value?.people ?? null
    return row(place, statistic, { ...shown, value } as Shown<Value>, { category, people }) // value and hidden stay a pair
  }
  return [change('withinOneChange', step.withinOne), change('distanceChangeOverTime', step.distance)]
}

/** Each step, and the whole way where no step is that. */
const courseOf = ({ drift: { steps, whole } }: Report): readonly DriftStep[] =>
  whole === null || steps.some(({ from, to }) => from === whole.from && to === whole.to) ? steps : [...steps, whole]

const analystRows = (place: Place, { analyst, halo }: Report): TidyRow[] => [
  row(place, 'gwetAc2', analyst.gwetAc2),
  row(place, 'iccAgreement', analyst.iccAgreement),
  row(place, 'iccConsistency', analyst.iccConsistency),
  row(place, 'iccOfAverage', analyst.iccOfAverage),
  row(place, 'severitySpread', analyst.severitySpread),
  row(place, 'haloRoom', halo.room),
  row(place, 'haloCoders', halo.coders),
]

/** Where the rows of a report stand. */
export const placeOf = (scope: ReportScope): Place => ({
  level: scope.level,
  team: 'teamId' in scope ? scope.teamId : '',
  quarter: 'quarter' in scope ? scope.quarter : '',
  workshop: 'workshopId' in scope ? scope.workshopId : '',
  session: 'sessionId' in scope ? scope.sessionId : '',
  excerpt: '',
  item: 'all',
  group: '',
  vote: 1,
})

/** The lines of plans, as their teams wrote them: the one thing in an export that is no figure. */
const planRows = (plans: readonly PlansReport[]): TidyRow[] =>
  plans.flatMap(({ sessionId, plans: written }, at) => {
    const place: Place = { ...placeOf({ level: 'session', sessionId }), item: 'plan' }
    const earlier = plans.slice(0, at).filter((other) => other.sessionId === sessionId).length
    if (written.value === null) return [row(place, 'plan', written, { category: `${earlier + 1}` })]
    return written.value.flatMap((lines, plan) =>
      lines.map((text, line) => ({
        ...row(place, 'plan', { value: 0, hidden: null }, { category: `${earlier + 1}.${plan + 1}.${line + 1}` }),
        value: null,
        word: text,
      })),
    )
  })

/** Every figure of a report, a row each, and nothing that the report does not show. */
export const tidyRows = (report: Report): TidyRow[] => {
  const place = placeOf(report.scope)
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
    ...report.groups.flatMap(({ list, groups }) =>
      groups.flatMap(({ name, figures }) =>
        withoutShares(figureRows({ ...place, group: groupOf(list, name) }, figures)),
      ),
    ),
    ...report.checks.flatMap((check) => checkRows(place, check)),
    ...report.drift.points.flatMap(({ key, figures }) => figureRows({ ...place, quarter: key }, figures)),
    ...courseOf(report).flatMap((step) => stepRows(place, step)),
    ...report.parts.flatMap((part) => figureRows(placeOf(part.scope), part.figures)),
    ...planRows(report.plans),
  ]
}
