import { useTranslations } from 'next-intl'
import type { CheckReport, CheckRow } from '../../lib/reports/report.ts'
import { Chapter } from './Heading.tsx'
import { quarterName } from './quarterName.ts'
import { useReportWords } from './useReportWords.ts'
import { WideTable } from './WideTable.tsx'

/** A row's mean, or the one sentence that stands for it. */
const useMean = () => {
  const words = useReportWords()
  return (row: CheckRow | undefined): string => {
    if (row === undefined) return '–'
    return row.allWithinOnePoint ? words.t('hidden.alike') : words.orWhy(row.mean, (value) => words.number(value))
  }
}

interface Column {
  readonly key: string
  readonly name: string
  readonly rows: readonly CheckRow[]
}

interface TableProps {
  readonly check: CheckReport
  /** How the columns cut it, such as "By team". */
  readonly cut: string
  readonly columns: readonly Column[]
}

const Table = ({ check, cut, columns }: TableProps) => {
  const t = useTranslations('reports.page')
  const words = useReportWords()
  const mean = useMean()
  const head = 'px-2 py-2 text-left text-sm font-semibold text-soft align-bottom'
  return (
    <WideTable label={`${words.text(check.title)}, ${cut}`}>
      <table className="w-full border-b border-line">
        <caption className="pb-1 text-left text-sm font-semibold">{cut}</caption>
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
              <th scope="row" className="max-w-80 px-2 py-2.5 text-left align-top font-normal">
                {words.text(text)}
              </th>
              {columns.map(({ key, rows }) => (
                <td key={key} className="px-2 py-2.5 align-top">
                  {mean(rows.find((row) => row.id === id))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}

/** Checks of people's own service: the mean of each statement, over time and by team. */
export const Checks = ({ checks, teamName }: { checks: readonly CheckReport[]; teamName: (id: string) => string }) => {
  const t = useTranslations('reports.page')
  const words = useReportWords()
  if (checks.length === 0) return null
  return (
    <Chapter id="checks" title={t('checks')} lead={t('checksLead')} defined="mean">
      {checks.map((check) => {
        const all = { key: 'all', name: t('column.all'), rows: check.rows }
        const quarters = check.quarters.map(({ quarter, rows }) => ({
          key: quarter,
          name: quarterName(quarter, words.language),
          rows,
        }))
        const teams = check.teams.map(({ teamId, rows }) => ({ key: teamId, name: teamName(teamId), rows }))
        return (
          <article key={check.id} className="space-y-2 break-inside-avoid">
            <h3 className="text-lg font-bold">{words.text(check.title)}</h3>
            <p className="text-sm text-soft">
              {check.labels.map((label, at) => `${at + 1} ${words.text(label)}`).join(' · ')}
            </p>
            {quarters.length > 1 ? (
              <Table check={check} cut={t('cut.time')} columns={[...quarters, all]} />
            ) : (
              <Table check={check} cut={t('cut.all')} columns={[all]} />
            )}
            {teams.length > 1 ? <Table check={check} cut={t('cut.team')} columns={teams} /> : null}
            {check.groups.map(({ list, groups }) => (
              <Table
                key={list}
                check={check}
                cut={t(`groups.${list}`)}
                columns={groups.map(({ key, name, rows }) => ({ key, name: words.text(name), rows }))}
              />
            ))}
          </article>
        )
      })}
    </Chapter>
  )
}
