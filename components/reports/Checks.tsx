import { useTranslations } from 'next-intl'
import type { CheckReport } from '../../lib/reports/report.ts'
import { CheckShares } from './CheckShares.tsx'
import { type CheckColumn, CheckTable } from './CheckTable.tsx'
import { Chapter } from './Heading.tsx'
import { quarterName } from './quarterName.ts'
import { useReportWords } from './useReportWords.ts'

/** Checks of people's own service: what was said of each statement, over time, by team, and by what people picked. */
export const Checks = ({ checks, teamName }: { checks: readonly CheckReport[]; teamName: (id: string) => string }) => {
  const t = useTranslations('reports.page')
  const words = useReportWords()
  if (checks.length === 0) return null
  return (
    <Chapter id="checks" title={t('checks')} lead={t('checksLead')} defined="mean">
      {checks.map((check) => {
        const quarters = check.quarters.map(
          ({ quarter, rows }): CheckColumn => ({ key: quarter, name: quarterName(quarter, words.language), rows }),
        )
        const teams = check.teams.map(
          ({ teamId, rows }): CheckColumn => ({ key: teamId, name: teamName(teamId), rows }),
        )
        return (
          <article key={check.id} className="space-y-4">
            <div className="space-y-2 break-inside-avoid">
              <h3 className="text-lg font-bold">{words.text(check.title)}</h3>
              <CheckShares check={check} />
            </div>
            {quarters.length > 1 ? <CheckTable check={check} cut={t('cut.time')} columns={quarters} shares /> : null}
            {teams.length > 1 ? <CheckTable check={check} cut={t('cut.team')} columns={teams} shares /> : null}
            {check.groups.map(({ list, groups }) => (
              <CheckTable
                key={list}
                check={check}
                cut={t(`groups.${list}`)}
                columns={groups.map(({ key, name, rows }) => ({ key, name: words.text(name), rows }))}
                shares={false}
              />
            ))}
          </article>
        )
      })}
    </Chapter>
  )
}
