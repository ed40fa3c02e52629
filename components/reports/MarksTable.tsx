import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { MarkFigures } from '../../lib/reports/figures.ts'
import { IntervalLine } from '../charts/IntervalLine.tsx'
import { DefinitionLink } from './Heading.tsx'
import { useReportWords } from './useReportWords.ts'
import { WideTable } from './WideTable.tsx'

/** One row: what it is about, and how people marked it. */
export interface MarksRow {
  readonly id: string
  readonly name: ReactNode
  /** A second line below the name. */
  readonly note?: string | null
  readonly figures: MarkFigures
}

const cell = 'px-2 py-2.5 align-top'
const numbers = `${cell} text-right whitespace-nowrap`

const WithinOne = ({ figures }: { figures: MarkFigures }) => {
  const words = useReportWords()
  const { withinOne } = figures
  if (withinOne.hidden !== null) {
    return (
      <td colSpan={2} className={`${cell} text-soft`}>
        {words.t(`hidden.${figures.allWithinOnePoint ? 'alike' : withinOne.hidden}`)}
      </td>
    )
  }
  const { value, interval } = withinOne.value
  return (
    <>
      <td className={numbers}>{words.share(value)}</td>
      <td className={cell}>
        <IntervalLine
          at={value}
          from={interval?.lo ?? null}
          to={interval?.hi ?? null}
          ends={[0, 1]}
          ticks={[0, 0.5, 1]}
          of="room"
        />
        <span className="sr-only">{words.interval(interval, words.share)}</span>
      </td>
    </>
  )
}

const Row = ({ row: { name, note, figures } }: { row: MarksRow }) => {
  const words = useReportWords()
  const whole = (shown: MarkFigures['agreement']) => (shown.hidden === null ? words.agreement(shown.value) : '–')
  return (
    <tr className="border-t border-line">
      <th scope="row" className={`${cell} min-w-40 text-left font-normal`}>
        {name}
        {note ? <span className="block text-sm text-soft">{note}</span> : null}
      </th>
      <td className={numbers}>{figures.people ?? '–'}</td>
      <td className={`${cell} whitespace-nowrap`}>{whole(figures.agreement)}</td>
      <WithinOne figures={figures} />
      <td className={numbers}>{figures.exact.hidden === null ? words.share(figures.exact.value.value) : '–'}</td>
      <td className={cell}>{figures.lean.hidden === null ? words.lean(figures.lean.value) : '–'}</td>
      <td className={numbers}>{figures.distance.hidden === null ? words.number(figures.distance.value.value) : '–'}</td>
    </tr>
  )
}

interface MarksTableProps {
  readonly caption: string
  /** What the first column names. */
  readonly of: string
  readonly rows: readonly MarksRow[]
}

/** Figures of several things below each other, in the order given: it is never an order of rank. */
export const MarksTable = ({ caption, of, rows }: MarksTableProps) => {
  const t = useTranslations('reports.page.column')
  const head = 'px-2 py-2 text-left text-sm font-semibold text-soft align-bottom'
  return (
    <WideTable label={caption}>
      <table className="w-full min-w-[46rem] border-b border-line print:min-w-0 print:text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={head}>
              {of}
            </th>
            <th scope="col" className={`${head} text-right`}>
              {t('people')}
            </th>
            <th scope="col" className={head}>
              <DefinitionLink of="agreement">{t('agreement')}</DefinitionLink>
            </th>
            <th scope="col" className={`${head} text-right`}>
              <DefinitionLink of="withinOne">{t('withinOne')}</DefinitionLink>
            </th>
            <th scope="col" className={head}>
              {t('interval')}
            </th>
            <th scope="col" className={`${head} text-right`}>
              <DefinitionLink of="exact">{t('exact')}</DefinitionLink>
            </th>
            <th scope="col" className={head}>
              <DefinitionLink of="lean">{t('lean')}</DefinitionLink>
            </th>
            <th scope="col" className={`${head} text-right`}>
              <DefinitionLink of="distance">{t('distance')}</DefinitionLink>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}
