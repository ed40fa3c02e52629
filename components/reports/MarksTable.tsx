import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Estimate, MarkFigures } from '../../lib/reports/figures.ts'
import type { HiddenReason, Shown } from '../../lib/reports/shown.ts'
import { IntervalLine } from '../charts/IntervalLine.tsx'
import { Footnotes, NotShown } from './Footnotes.tsx'
import { DefinitionLink } from './Heading.tsx'
import { footnotes, rowReason } from './hiddenReasons.ts'
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

const shownIn = ({ agreement, withinOne, exact, lean, distance }: MarkFigures) => [
  agreement,
  withinOne,
  exact,
  lean,
  distance,
]

const cell = 'px-1.5 py-2.5 align-top lg:px-2'
const numbers = `${cell} text-right whitespace-nowrap`

const WithinOne = ({ shown: { value, interval } }: { shown: Estimate }) => {
  const words = useReportWords()
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

/** The range of a figure below it. */
const Range = ({ of: { interval }, say }: { of: Estimate; say: (value: number) => string }) => {
  const words = useReportWords()
  return interval === null ? null : (
    <span className="block text-sm whitespace-nowrap text-soft">{words.interval(interval, say)}</span>
  )
}

interface CellsProps {
  readonly figures: MarkFigures
  /** What the letters of the table stand for. */
  readonly notes: readonly HiddenReason[]
}

const Cells = ({ figures, notes }: CellsProps) => {
  const words = useReportWords()
  const { people, agreement, withinOne, exact, lean, leanWord, distance } = figures
  const or = <T,>(shown: Shown<T>, say: (value: T) => string) =>
    shown.hidden === null ? say(shown.value) : <NotShown why={shown.hidden} of={notes} />
  return (
    <>
      <td className={numbers}>{people}</td>
      <td className={`${cell} sm:min-w-28 print:min-w-0`}>{or(agreement, words.agreement)}</td>
      {withinOne.hidden === null ? (
        <WithinOne shown={withinOne.value} />
      ) : (
        <>
          <td className={numbers}>{or(withinOne, () => '')}</td>
          <td className={cell} />
        </>
      )}
      <td className={numbers}>
        {or(exact, ({ value }) => words.share(value))}
        {exact.hidden === null ? <Range of={exact.value} say={words.share} /> : null}
      </td>
      <td className={`${cell} min-w-28 print:min-w-0`}>
        {lean.hidden === null ? words.lean(lean.value) : or(leanWord, words.leanWord)}
        {lean.hidden === null ? <Range of={lean.value} say={words.signed} /> : null}
      </td>
      <td className={numbers}>
        {or(distance, ({ value }) => words.number(value))}
        {distance.hidden === null ? <Range of={distance.value} say={(value) => words.number(value)} /> : null}
      </td>
    </>
  )
}

const Row = ({ row: { name, note, figures }, notes }: { row: MarksRow; notes: readonly HiddenReason[] }) => {
  const words = useReportWords()
  const why = rowReason(shownIn(figures))
  const { people, large } = figures
  const inLarge =
    people === null || large === null || large.people === people
      ? null
      : words.t('page.inLargeRooms', { people: large.people })
  const below = [note, inLarge].filter(Boolean).join(' · ')
  return (
    <tr className="border-t border-line">
      <th scope="row" className={`${cell} min-w-32 text-left font-normal lg:min-w-40 print:min-w-32`}>
        {name}
        {below ? <span className="block text-sm text-soft">{below}</span> : null}
      </th>
      {why === null ? (
        <Cells figures={figures} notes={notes} />
      ) : (
        <>
          {people === null ? null : <td className={numbers}>{people}</td>}
          <td colSpan={people === null ? 7 : 6} className={`${cell} text-soft`}>
            {words.t(`hidden.${why}`)}
          </td>
        </>
      )}
    </tr>
  )
}

/** On paper a table of so few rows is not parted. */
const onOnePage = 8

interface MarksTableProps {
  readonly caption: string
  /** What the first column names. */
  readonly of: string
  readonly rows: readonly MarksRow[]
}

/** Figures of several things below each other, in the order given: it is never an order of rank. */
export const MarksTable = ({ caption, of, rows }: MarksTableProps) => {
  const t = useTranslations('reports.page.column')
  const notes = footnotes(rows.map(({ figures }) => shownIn(figures)))
  const head = 'px-1.5 py-2 text-left text-sm font-semibold text-soft align-bottom lg:px-2'
  return (
    <WideTable label={caption}>
      <table
        className={`w-full min-w-[43rem] border-b border-line print:min-w-0 print:text-sm ${rows.length <= onOnePage ? 'break-inside-avoid' : ''}`}
      >
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
            <th scope="col" className={`${head} print:w-24`}>
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
            <Row key={row.id} row={row} notes={notes} />
          ))}
        </tbody>
      </table>
      <Footnotes of={notes} />
    </WideTable>
  )
}
