import { useTranslations } from 'next-intl'
import type { CheckReport, CheckRow } from '../../lib/reports/report.ts'
import type { HiddenReason, Shown } from '../../lib/reports/shown.ts'
import { ShareStrip } from '../charts/ShareStrip.tsx'
import { Footnotes, NotShown } from './Footnotes.tsx'
import { reasonsIn } from './hiddenReasons.ts'
import { useReportWords } from './useReportWords.ts'
import { WideTable } from './WideTable.tsx'

/** One column of such a table: a quarter, a team, or what people picked. */
export interface CheckColumn {
  readonly key: string
  readonly name: string
  readonly rows: readonly CheckRow[]
}

interface CheckTableProps {
  readonly check: CheckReport
  /** How the columns cut it, such as "By team". */
  readonly cut: string
  readonly columns: readonly CheckColumn[]
  /** False where shares are never told: of what people picked. */
  readonly shares: boolean
}

const cell = 'px-2 py-2 align-top'
const head = `${cell} text-left text-sm font-semibold text-soft align-bottom`

interface MarksProps {
  readonly row: CheckRow
  readonly shares: boolean
  readonly notes: readonly HiddenReason[]
}

const Marks = ({ row: { mean, shares: shared }, shares, notes }: MarksProps) => {
  const words = useReportWords()
  if (mean.hidden !== null) return <NotShown why={mean.hidden} of={notes} />
  if (!shares) return words.number(mean.value)
  return (
    <>
      {words.number(mean.value)} {shared.hidden === null ? null : <NotShown why={shared.hidden} of={notes} />}
      {shared.hidden === null ? (
        <>
          <ShareStrip shares={shared.value} />
          <span className="sr-only">{words.marksShared(shared.value)}</span>
        </>
      ) : null}
    </>
  )
}

/** The statements of a check by time, team or role: each average, and the shares of the marks where they are told. */
export const CheckTable = ({ check, cut, columns, shares }: CheckTableProps) => {
  const t = useTranslations('reports.page')
  const words = useReportWords()
  const rowsOf = (id: string) => columns.map(({ rows }) => rows.find((row) => row.id === id))
  const notes = reasonsIn(
    check.rows
      .flatMap(({ id }) => rowsOf(id).flatMap((row) => row ?? []))
      .map(({ mean, shares: shared }): Shown<unknown> => (shares && mean.hidden === null ? shared : mean)),
  )
  return (
    <WideTable label={`${words.text(check.title)}, ${cut}`}>
      <table className="w-full border-b border-line break-inside-avoid print:text-sm">
        <caption className="pb-1 text-left font-semibold">{cut}</caption>
        <thead>
          <tr>
            <th scope="col" className={head}>
              {t('column.statement')}
            </th>
            {columns.map(({ key, name }) => (
              <th key={key} scope="col" className={head}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {check.rows.map(({ id, text }) => (
            <tr key={id} className="border-t border-line">
              <th scope="row" className={`${cell} min-w-44 max-w-80 text-left leading-tight font-normal print:min-w-0`}>
                {words.text(text)}
              </th>
              {rowsOf(id).map((row, at) => (
                <td key={columns[at]?.key} className={cell}>
                  {row ? <Marks row={row} shares={shares} notes={notes} /> : t('notAsked')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Footnotes of={notes} />
    </WideTable>
  )
}
