import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ChartTable } from '../charts/HiddenTable.tsx'
import { WideTable } from './WideTable.tsx'

const cell = 'px-2 py-1 align-top print:px-1'

const Numbers = ({ caption, head, rows }: ChartTable) => (
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
export const Pictured = ({ table, children }: { table: ChartTable; children: ReactNode }) => {
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
        </WideTable>
      </details>
    </figure>
  )
}
