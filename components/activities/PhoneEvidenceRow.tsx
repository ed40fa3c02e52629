import { useTranslations } from 'use-intl'
import type { EvidenceRow } from '../../lib/activities/evidenceTable.ts'
import type { Language } from '../../lib/workshop/text.ts'

interface PhoneEvidenceRowProps {
  readonly row: EvidenceRow
  readonly columns: readonly { readonly id: string; readonly label: string; readonly knownN: boolean }[]
  readonly tables: readonly string[]
  readonly language: Language
}

/** One measure: each skill's figure as printed, in each table, with what is queried. */
export const PhoneEvidenceRow = ({ row, columns, tables, language }: PhoneEvidenceRowProps) => {
  const t = useTranslations('phone.evidence')
  const reasons = new Set(
    row.sides
      .flatMap((side) => [...side.queries, ...side.cells.flatMap((cell) => cell.queries)])
      .map((one) => one[language]),
  )
  return (
    <div className="border-line border-t pt-2">
      <h3 className="leading-tight font-semibold">
        {row.label[language]}
        {row.better === 'lower' ? <span className="text-soft font-normal"> · {t('lower')}</span> : null}
      </h3>
      {row.sides.map((side, which) => (
        <div key={which} className="mt-1">
          {row.sides.length > 1 ? <p className="text-soft text-sm leading-snug">{tables[which]}</p> : null}
          <ul>
            {columns.map(({ id, label, knownN }, at) => {
              const cell = side.cells[at]
              const queried = (cell?.queries.length ?? 0) > 0 || (knownN && side.queries.length > 0)
              return (
                <li key={id} className="mt-1 grid grid-cols-[7.5rem_1fr] gap-x-3 leading-snug">
                  <span className="text-sm leading-tight">{label}</span>
                  {cell === undefined || cell.printed === null ? (
                    <span className="text-soft">{t('notReported')}</span>
                  ) : (
                    <span>
                      <strong>{cell.printed}</strong>
                      {queried ? <strong className="text-attention-ink"> ?</strong> : null}
                      <span className="text-soft text-sm">
                        {' '}
                        {cell.ci95 === null ? '' : t('interval', { lo: cell.ci95[0], hi: cell.ci95[1] })}
                        {knownN && side.n !== null ? ` · ${t('n', { n: side.n })}` : ` · ${t('nUnknown')}`}
                      </span>
                    </span>
                  )}
                </li>
              )
            })}
          </ul>
        </div>
      ))}
      {[...reasons].map((reason) => (
        <p key={reason} className="text-soft mt-1 text-sm leading-snug">
          <strong className="text-attention-ink">?</strong> {reason}
        </p>
      ))}
    </div>
  )
}
