import { useTranslations } from 'next-intl'
import type { DimensionReport, ExcerptReport, ItemReport } from '../../lib/reports/report.ts'
import type { HiddenReason } from '../../lib/reports/shown.ts'
import { IntervalLine } from '../charts/IntervalLine.tsx'
import { Footnotes, NotShown } from './Footnotes.tsx'
import { Chapter, DefinitionLink } from './Heading.tsx'
import { footnotes, rowReason } from './hiddenReasons.ts'
import { ownAverages } from './ownAverages.ts'
import { useReportWords } from './useReportWords.ts'
import { WideTable } from './WideTable.tsx'

const cell = 'px-1 py-1.5 align-top first:pl-0 last:pr-0 sm:px-1.5'
const numbers = `${cell} text-right whitespace-nowrap`
const head = `${cell} text-left text-sm font-semibold text-soft align-bottom`

/** A row: an element, or a dimension, of which nobody is asked and so nobody gives no mark. */
type RowReport = Omit<DimensionReport, 'elements'> & Partial<Pick<ItemReport, 'notMarked'>>

const marksIn = ({ figures: { mean, withinOne } }: RowReport) => [mean, withinOne]
const cellsIn = (item: RowReport) =>
  rowReason(marksIn(item)) === null ? [...marksIn(item), ...(item.notMarked ? [item.notMarked] : [])] : []
const rowsOf = (excerpt: ExcerptReport): readonly RowReport[] => [...excerpt.elements, ...ownAverages(excerpt)]

/** The interval of an average: that of its lean, from the coding on. */
const spanOf = ({ coding, figures: { lean } }: RowReport) => {
  const interval = lean.value?.interval ?? null
  return coding === null || interval === null ? null : { lo: coding + interval.lo, hi: coding + interval.hi }
}

const Marks = ({ item, notes }: { item: RowReport; notes: readonly HiddenReason[] }) => {
  const words = useReportWords()
  const { mean, withinOne } = item.figures
  const span = spanOf(item)
  return (
    <>
      <td className={cell}>
        <IntervalLine
          at={mean.value}
          from={span && mean.value !== null ? span.lo : null}
          to={span && mean.value !== null ? span.hi : null}
          ends={[1, 5]}
          ticks={[1, 2, 3, 4, 5]}
          of="room"
          coding={item.coding}
        />
        {item.coding === null ? null : (
          <span className="sr-only">{words.t('page.codingIs', { mark: words.mark(item.coding) })}</span>
        )}
      </td>
      <td className={numbers}>
        {mean.hidden === null ? words.number(mean.value) : <NotShown why={mean.hidden} of={notes} />}
        {mean.hidden === null && span ? (
          <span className="sr-only"> {words.interval(span, (value) => words.number(value))}</span>
        ) : null}
      </td>
      <td className={numbers}>
        {withinOne.hidden === null ? (
          words.share(withinOne.value.value)
        ) : (
          <NotShown why={withinOne.hidden} of={notes} />
        )}
      </td>
    </>
  )
}

interface NoMarkProps {
  readonly shown: ItemReport['notMarked'] | undefined
  /** `null`: the row has said already why nothing of it is shown. */
  readonly notes: readonly HiddenReason[] | null
}

const NoMark = ({ shown, notes }: NoMarkProps) => {
  const words = useReportWords()
  if (!shown) return null
  if (shown.hidden === null) return words.share(shown.value)
  return notes && <NotShown why={shown.hidden} of={notes} />
}

const Row = ({ item, notes }: { item: RowReport; notes: readonly HiddenReason[] }) => {
  const words = useReportWords()
  const why = rowReason(marksIn(item))
  const lean = words.leaning(item.figures.leanWord)
  return (
    <tr className={item.notMarked ? 'border-t border-line' : 'border-t border-control'}>
      <th scope="row" className={`${cell} text-left leading-tight ${item.notMarked ? 'font-normal' : 'font-semibold'}`}>
        {words.text(item.name)}
        {lean ? <span className="block text-sm font-normal text-soft">{lean}</span> : null}
      </th>
      {why === null ? (
        <Marks item={item} notes={notes} />
      ) : (
        <td colSpan={3} className={`${cell} text-sm text-soft`}>
          {words.t(`hidden.${why}`)}
        </td>
      )}
      <td className={numbers}>
        <NoMark shown={item.notMarked} notes={why === null ? notes : null} />
      </td>
    </tr>
  )
}

const One = ({ excerpt, notes }: { excerpt: ExcerptReport; notes: readonly HiddenReason[] }) => {
  const t = useTranslations('reports.page')
  const words = useReportWords()
  const { elements } = excerpt
  const title = words.text(excerpt.title)
  const why = rowReason(elements.flatMap(marksIn))
  const said = words.elementsNear(elements)
  return (
    <article className="min-w-0 space-y-1 break-inside-avoid">
      <h3 className="leading-tight font-bold">{title}</h3>
      <p className="text-sm text-soft">
        {excerpt.codingLabel && elements.some(({ coding }) => coding !== null) ? (
          <span className="font-semibold text-expert">◆ {words.text(excerpt.codingLabel)} · </span>
        ) : null}
        {why === null ? said : words.t(`hidden.${why}`)}
      </p>
      {why === null ? (
        <WideTable label={`${t('excerptElements')}: ${title}`}>
          <table className="w-full border-b border-line max-sm:text-sm print:text-sm">
            <thead>
              <tr>
                <th scope="col" className={head}>
                  {t('column.element')}
                </th>
                <th scope="col" className={`${head} w-2/5`}>
                  {t('column.oneToFive')}
                </th>
                <th scope="col" className={`${head} text-right`}>
                  <DefinitionLink of="mean">{t('column.mean')}</DefinitionLink>
                </th>
                <th scope="col" className={`${head} text-right`}>
                  <DefinitionLink of="withinOne">{t('column.withinOne')}</DefinitionLink>
                </th>
                <th scope="col" className={`${head} text-right`}>
                  <DefinitionLink of="notMarked">{t('column.notMarked')}</DefinitionLink>
                </th>
              </tr>
            </thead>
            <tbody>
              {rowsOf(excerpt).map((item) => (
                <Row key={item.id} item={item} notes={notes} />
              ))}
            </tbody>
          </table>
        </WideTable>
      ) : null}
    </article>
  )
}

/** The elements of each excerpt: where people put them on average, with the interval, and where the coding has them. */
export const ExcerptElements = ({ excerpts }: { excerpts: readonly ExcerptReport[] }) => {
  const t = useTranslations('reports.page')
  const shown = excerpts.filter(({ elements }) => elements.length > 0)
  if (shown.length === 0) return null
  const notes = footnotes(shown.flatMap((excerpt) => rowsOf(excerpt).map(cellsIn)))
  const lead = shown.some((excerpt) => ownAverages(excerpt).length > 0)
    ? `${t('excerptElementsLead')} ${t('averagesBelow')}`
    : t('excerptElementsLead')
  return (
    <Chapter id="excerpt-elements" title={t('excerptElements')} lead={lead}>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2 print:grid-cols-2 print:gap-x-6">
        {shown.map((excerpt) => (
          <One key={excerpt.id} excerpt={excerpt} notes={notes} />
        ))}
      </div>
      <Footnotes of={notes} />
    </Chapter>
  )
}
