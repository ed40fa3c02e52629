import { useTranslations } from 'next-intl'
import type { AlphaFigure } from '../../lib/reports/figures.ts'
import type { Report } from '../../lib/reports/report.ts'
import { IntervalLine } from '../charts/IntervalLine.tsx'
import { DefinitionLink } from './Heading.tsx'
import { useReportWords } from './useReportWords.ts'
import { WideTable } from './WideTable.tsx'

interface AlphaRow {
  readonly id: string
  readonly name: string
  readonly alpha: AlphaFigure
  /** What published coders reached, where that is about the same: one element. */
  readonly band?: Report['benchmark']['alpha']
}

const cell = 'px-2 py-2 align-top'
const head = `${cell} text-left text-sm font-semibold text-soft align-bottom`

const Row = ({ name, alpha: { excerpts, value: shown }, band }: AlphaRow) => {
  const t = useTranslations('reports.page')
  const words = useReportWords()
  const two = (value: number) => words.number(value, 2)
  return (
    <tr className="border-t border-line">
      <th scope="row" className={`${cell} text-left font-normal`}>
        {name}
        <span className="block text-sm text-soft">{t('overExcerpts', { count: excerpts })}</span>
      </th>
      {shown.hidden === null ? (
        <>
          <td className={`${cell} w-2/5 print:w-1/3`}>
            <IntervalLine
              at={shown.value.alpha}
              from={shown.value.interval?.lo ?? null}
              to={shown.value.interval?.hi ?? null}
              ends={[0, 1]}
              ticks={[0, 0.5, 1]}
              of="room"
              {...(band ? { band } : {})}
            />
          </td>
          <td className={`${cell} min-w-44 print:min-w-0`}>
            {two(shown.value.alpha)} {words.interval(shown.value.interval, two)}
            <span className="block text-sm text-soft">
              {t(`alphaWord.${shown.value.word}`)} · {t(`over.${shown.value.over}`)}
            </span>
          </td>
        </>
      ) : (
        <td colSpan={2} className={`${cell} text-soft`}>
          {words.t(`hidden.${shown.hidden}`)}
        </td>
      )}
    </tr>
  )
}

/** Alpha of the overall marks and of each element, beside what published coders reached by element. */
export const Alphas = ({ report }: { report: Report }) => {
  const t = useTranslations('reports.page')
  const words = useReportWords()
  const { alpha, elements, excerpts, benchmark } = report
  const rows: AlphaRow[] = [
    ...(excerpts.some(({ overall }) => overall !== null) ? [{ id: 'overall', name: t('asAWhole'), alpha }] : []),
    ...elements.map(({ id, name, alpha: own }) => ({ id, name: words.text(name), alpha: own, band: benchmark.alpha })),
  ]
  if (elements.length === 0) return null
  return (
    <WideTable label={t('alphas')}>
      <table className="w-full max-w-3xl border-b border-line">
        <caption className="sr-only">{t('alphas')}</caption>
        <thead>
          <tr>
            <th scope="col" className={head}>
              {t('column.what')}
            </th>
            <th scope="col" className={head}>
              {t('column.zeroToOne')}
            </th>
            <th scope="col" className={head}>
              <DefinitionLink of="alpha">{t('column.alpha')}</DefinitionLink>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} {...row} />
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}
