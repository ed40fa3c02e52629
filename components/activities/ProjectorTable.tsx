'use client'
import { useTranslations } from 'next-intl'
import type { EvidenceRow } from '../../lib/activities/evidenceTable.ts'
import type { RecalledTable } from '../../lib/activities/recalledTable.ts'
import type { Localised } from '../../lib/workshop/text.ts'
import { FitToSpace } from './FitToSpace.tsx'

type Side = Localised<EvidenceRow['sides'][number]>

/** Which table a figure is of: full for the first, hollow for the second. */
const dots = ['●', '○']

const Query = () => <b className="text-attention-ink"> ?</b>

/** A figure as it was printed, with a query mark where it does not fit. */
const Figure = ({ side, at }: { side: Side; at: number }) => {
  const t = useTranslations('projector.evidence')
  const cell = side.cells[at]
  if (!cell || cell.printed === null) return <span className="text-[0.75em] text-soft">{t('notReported')}</span>
  return (
    <>
      <b>{cell.printed}</b>
      {cell.queries.length > 0 && <Query />}
    </>
  )
}

/** Of how many families a row's figures are. */
const Families = ({ side }: { side: Side }) => {
  const t = useTranslations('projector.evidence')
  return (
    <span className="whitespace-nowrap">
      {side.n === null ? t('nUnknown') : t('n', { n: side.n })}
      {side.queries.length > 0 && <Query />}
    </span>
  )
}

const Row = ({ row, columns }: { row: Localised<EvidenceRow>; columns: number }) => {
  const t = useTranslations('projector.evidence')
  const several = row.sides.length > 1
  return row.sides.map((side, which) => (
    <tr key={which} className={which === 0 ? 'border-t border-line' : ''}>
      {which === 0 && (
        <th scope="rowgroup" rowSpan={row.sides.length} className="py-[0.25em] pr-[0.6em] leading-tight font-semibold">
          {row.label}
          <span className="block text-[0.75em] font-normal text-soft">
            {!several && <Families side={side} />} {row.better === 'lower' && t('lower')}
          </span>
        </th>
      )}
      {several && (
        <td className="pr-[0.6em] text-[0.75em] whitespace-nowrap text-soft">
          {dots[which]} <Families side={side} />
        </td>
      )}
      {Array.from({ length: columns }, (_, at) => (
        <td key={at} className="pr-[0.6em] leading-snug whitespace-nowrap tabular-nums">
          <Figure side={side} at={at} />
        </td>
      ))}
    </tr>
  ))
}

/** Published figures beside a question about them: the numbers as printed, without their intervals, large enough to be read. */
export const ProjectorTable = ({ table }: { table: Localised<RecalledTable> }) => {
  const t = useTranslations('projector.evidence')
  const { title, rows, columns, tables } = table
  return (
    <FitToSpace largest={2.6} smallest={1.1} className="rounded-card bg-wash px-8 py-5">
      <table className="w-full text-left">
        <caption className="pb-[0.3em] text-left leading-tight">
          <b className="text-expert">{title}</b>
          <span className="block text-[0.75em] text-soft">
            {tables.map((name, at) => (tables.length > 1 ? `${dots[at]} ${name}` : name)).join(' · ')}
          </span>
        </caption>
        <thead>
          <tr className="align-bottom text-[0.8em]">
            <th scope="col" className="font-normal text-soft">
              {t('measure')}
            </th>
            {tables.length > 1 && <td />}
            {columns.map(({ id, label, knownN }) => (
              <th key={id} scope="col" className="pr-[0.6em] leading-tight font-semibold">
                {label}
                {!knownN && <span className="block font-normal text-soft">{t('nUnknown')}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} columns={columns.length} />
          ))}
        </tbody>
      </table>
      <p className="mt-[0.4em] text-[0.7em] leading-snug text-soft">{t('legendBeside')}</p>
    </FitToSpace>
  )
}
