import { useLocale, useTranslations } from 'next-intl'
import { reportPath } from '../../lib/reports/reportPath.ts'
import type { ReportScope } from '../../lib/reports/scope.ts'
import { quarterName } from './quarterName.ts'

interface ReportTrailProps {
  readonly scope: ReportScope
  readonly names: readonly (readonly [string, string])[]
}

/** The way up from a report to those that hold it. */
const above = (scope: ReportScope): ReportScope[] => {
  if (scope.level === 'organisation') return []
  if (scope.level === 'teamQuarter') return [{ level: 'organisation' }, { level: 'team', teamId: scope.teamId }]
  return [{ level: 'organisation' }]
}

/** Where this report stands among the others. */
export const ReportTrail = ({ scope, names }: ReportTrailProps) => {
  const t = useTranslations('reports.page')
  const language = useLocale() === 'cy' ? 'cy' : 'en'
  const trail = above(scope)
  if (trail.length === 0) return null
  const nameOf = (one: ReportScope): string => {
    if (one.level === 'team') return names.find(([id]) => id === one.teamId)?.[1] ?? t('noTeam')
    return one.level === 'quarter' ? quarterName(one.quarter, language) : t('title')
  }
  return (
    <nav aria-label={t('navigation')} className="pb-4 print:hidden">
      <ul className="flex flex-wrap gap-x-2 text-soft">
        {trail.map((one, at) => (
          <li key={reportPath(one)} className="flex items-center gap-x-2">
            {at > 0 ? <span aria-hidden="true">›</span> : null}
            <a
              href={reportPath(one)}
              className="inline-flex min-h-11 items-center underline underline-offset-4 hover:no-underline"
            >
              {nameOf(one)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
