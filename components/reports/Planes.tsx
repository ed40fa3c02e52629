import { useTranslations } from 'next-intl'
import type { DimensionReport, ExcerptReport, ItemReport } from '../../lib/reports/report.ts'
import { type HiddenReason, hide, type Shown, show } from '../../lib/reports/shown.ts'
import { Plane, type PlanePoint } from '../charts/Plane.tsx'
import { NotShown } from './Footnotes.tsx'
import { Chapter } from './Heading.tsx'
import { reasonsIn } from './hiddenReasons.ts'
import { type MapAverage, mapAverage } from './mapAverage.ts'
import { mapAxes } from './mapAxes.ts'
import { Pictured } from './Pictured.tsx'
import { useReportWords } from './useReportWords.ts'

const tens = [0, 25, 50, 75, 100]
const marks = [1, 2, 3, 4, 5]

/** Why an excerpt has no point of the room. */
const NoPoint = ({ why }: { why: HiddenReason | 'noOverall' | null }) => {
  const words = useReportWords()
  if (why === null) return null
  return (
    <span className="block text-sm text-soft">
      {why === 'noOverall' ? words.t('page.elementsAlone') : words.t(`hidden.${why}`)}
    </span>
  )
}

const whyNot = ({ figures: { agreement, withinOne } }: ItemReport): HiddenReason | null =>
  agreement.hidden ?? withinOne.hidden

/** How far rooms agreed with themselves against how near they came to the coding: two facts, two axes. */
export const AgreementAgainstMatch = ({ excerpts }: { excerpts: readonly ExcerptReport[] }) => {
  const t = useTranslations('reports.page')
  const words = useReportWords()
  const points = excerpts.flatMap(({ id, title, overall }, at): (PlanePoint & { title: string })[] => {
    const agreement = overall?.figures.agreement.value
    const withinOne = overall?.figures.withinOne.value
    if (!agreement || !withinOne) return []
    const place = { x: agreement.index, y: 100 * withinOne.value }
    return [{ id, ...place, label: String(at + 1), of: 'room', title: words.text(title) }]
  })
  if (points.length < 2) return null
  const off = points.filter(({ x, y }) => x > 70 && y < 80).length
  return (
    <Chapter id="two-facts" title={t('twoFacts')} lead={t('twoFactsLead', { off })} defined="agreement">
      <div className="grid gap-6 lg:grid-cols-[auto_1fr] lg:items-center print:grid-cols-[auto_1fr] print:items-center">
        <div className="lg:w-xl print:w-[26rem]">
          <Pictured
            table={{
              caption: t('twoFacts'),
              head: [t('column.excerpt'), t('column.agreement'), t('column.withinOne')],
              rows: points.map(({ title, x, y }) => [title, x, words.share(y / 100)]),
            }}
          >
            <Plane
              x={{ label: t('axis.agreement'), ticks: tens, words: tens.map(String) }}
              y={{ label: t('axis.withinOne'), ticks: tens, words: tens.map((one) => words.share(one / 100)) }}
              points={points}
            />
          </Pictured>
        </div>
        <ol className="max-w-80 list-decimal space-y-1 pl-6">
          {excerpts.map(({ id, title, overall }) => (
            <li key={id}>
              {words.text(title)}
              <NoPoint why={overall === null ? 'noOverall' : whyNot(overall)} />
            </li>
          ))}
        </ol>
      </div>
    </Chapter>
  )
}

/** A dimension of an excerpt, and where the map has it. */
type Mapped = DimensionReport & MapAverage

const placeOf = ([x, y]: readonly Mapped[], of: 'room' | 'coding') =>
  of === 'coding'
    ? { x: x?.coding ?? null, y: y?.coding ?? null }
    : { x: x?.mean.value ?? null, y: y?.mean.value ?? null }

/** What is to be said of an excerpt's point of the room: that there is none, or that it is not of people's own averages. */
const OfPoint = ({ dimensions }: { dimensions: readonly Mapped[] }) => {
  const t = useTranslations('reports.page')
  const why = dimensions.find(({ mean }) => mean.hidden !== null)?.mean.hidden ?? null
  if (why !== null) return <NoPoint why={why} />
  return dimensions.some(({ ofElements }) => ofElements) ? (
    <span className="block text-sm text-soft">{t('mapOfElements')}</span>
  ) : null
}

/** Excerpts by the averages of their first two dimensions: where the rooms put them, and where the coding does. */
export const DimensionMap = ({ excerpts }: { excerpts: readonly ExcerptReport[] }) => {
  const t = useTranslations('reports.page')
  const words = useReportWords()
  // A framework may have more of them, such as one that is rated only now and then.
  const { mapped: placed, others } = mapAxes(excerpts)
  const mapped = placed.map(({ excerpt, axes }) => ({
    ...excerpt,
    dimensions: axes.map((one): Mapped => ({ ...one, ...mapAverage(one, excerpt) })),
  }))
  const [x, y] = mapped[0]?.dimensions ?? []
  const points = mapped.flatMap(({ id, dimensions }, at) =>
    (['room', 'coding'] as const).flatMap((of): PlanePoint[] => {
      const place = placeOf(dimensions, of)
      if (place.x === null || place.y === null) return []
      return [{ id: `${id} ${of}`, x: place.x, y: place.y, label: String(at + 1), of }]
    }),
  )
  if (!x || !y || points.length === 0) return null
  const shownOf = ({ mean, coding }: Mapped): readonly Shown<number>[] => [
    mean,
    coding === null ? hide('noCoding') : show(coding),
  ]
  const cellsOf = (dimensions: readonly Mapped[]) => {
    const [rooms, codings] = [0, 1].map((which) => dimensions.map((one) => shownOf(one)[which] ?? hide('noMarks')))
    return [...(rooms ?? []), ...(codings ?? [])]
  }
  const notes = reasonsIn(mapped.flatMap(({ dimensions }) => cellsOf(dimensions)))
  return (
    <Chapter
      id="map"
      title={t('map', { x: words.text(x.name), y: words.text(y.name) })}
      lead={t('mapLead')}
      defined="mean"
    >
      <div className="grid gap-6 lg:grid-cols-[auto_1fr] lg:items-center print:grid-cols-[auto_1fr] print:items-center">
        <div className="lg:w-xl print:w-[26rem]">
          <Pictured
            table={{
              caption: t('mapLead'),
              head: [
                t('column.excerpt'),
                ...(['roomOf', 'codingOf'] as const).flatMap((of) =>
                  [x, y].map(({ name }) => t(`column.${of}`, { name: words.text(name) })),
                ),
              ],
              rows: mapped.map(({ title, dimensions }) => [
                words.text(title),
                ...cellsOf(dimensions).map((shown, cell) =>
                  shown.hidden === null ? (
                    words.number(shown.value, 2)
                  ) : (
                    <NotShown key={cell} why={shown.hidden} of={notes} />
                  ),
                ),
              ]),
              notes,
            }}
          >
            <Plane
              x={{ label: words.text(x.name), ticks: marks, words: marks.map(String) }}
              y={{ label: words.text(y.name), ticks: marks, words: marks.map(String) }}
              points={points}
              pairs={mapped.map(({ id }) => [`${id} room`, `${id} coding`] as const)}
            />
          </Pictured>
        </div>
        <div className="space-y-3">
          <p>
            <span className="text-room" aria-hidden="true">
              ●
            </span>{' '}
            {t('keyRoom')}
            <br />
            <span className="text-expert" aria-hidden="true">
              ◆
            </span>{' '}
            {t('keyCoding')}
          </p>
          <ol className="max-w-80 list-decimal space-y-1 pl-6">
            {mapped.map(({ id, title, dimensions }) => (
              <li key={id}>
                {words.text(title)}
                <OfPoint dimensions={dimensions} />
              </li>
            ))}
          </ol>
          {others > 0 && <p className="text-sm text-soft">{t('mapOthers', { count: others })}</p>}
        </div>
      </div>
    </Chapter>
  )
}
