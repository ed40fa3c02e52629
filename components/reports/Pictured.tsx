import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { HiddenReason } from '../../lib/reports/shown.ts'
import { Footnotes } from './Footnotes.tsx'
import { WideTable } from './WideTable.tsx'

const cell = 'px-2 py-1 align-top print:px-1'

/** The numbers behind a chart of a report. */
export interface PicturedTable {
  readonly caption: string
  readonly head: readonly string[]
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly ReactNode[])[]
  /** What the letters of cells without a figure stand for. */
  readonly notes?: readonly HiddenReason[]
}

const Numbers = ({ caption, head, rows }: PicturedTable) => (
  <table className="border-b border-line text-sm tabular-nums print:w-full print:text-xs print:wrap-anywhere">
    <caption className="sr-only">{caption}</caption>
    <thead>
      <tr className="text-soft">
        {head.map((name, at) => (
          <th key={at} scope="col" className={`${cell} text-left font-semibold`}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(([name, ...cells], at) => (
        <tr key={at} className="border-t border-line">
          <th scope="row" className={`${cell} text-left font-normal`}>
            {name}
          </th>
          {cells.map((one, place) => (
            <td key={place} className={cell}>
              {one}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

/** A chart of a report with its numbers below: folded on a screen, one press away for everybody, and open on paper. */
export const Pictured = ({ table, children }: { table: PicturedTable; children: ReactNode }) => {
  const t = useTranslations('reports.page')
  return (
    <figure>
      {children}
      <details>
        <summary className="w-fit cursor-pointer py-3 text-sm text-room print:hidden">
          <span className="underline underline-offset-4">{t('numbers')}</span>
          <span className="sr-only">: {table.caption}</span>
        </summary>
        <WideTable label={`${t('numbers')}: ${table.caption}`}>
          <Numbers {...table} />
          <Footnotes of={table.notes ?? []} />
        </WideTable>
      </details>
    </figure>
  )
}
