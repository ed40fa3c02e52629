import type { ReportScope } from './scope.ts'

/** The address of a report. Example: `/reports/team/team_1/2026-Q3`. */
export const reportPath = (scope: ReportScope): string => {
  switch (scope.level) {
    case 'organisation':
      return '/reports'
    case 'team':
      return `/reports/team/${scope.teamId}`
    case 'workshop':
      return `/reports/workshop/${scope.workshopId}`
    case 'quarter':
      return `/reports/quarter/${scope.quarter}`
    case 'teamQuarter':
      return `/reports/team/${scope.teamId}/${scope.quarter}`
    case 'session':
      return `/reports/session/${scope.sessionId}`
  }
}

/** The report that an address asks for; `null` where there is none such. The inverse of `reportPath`. */
export const scopeOfPath = (parts: readonly string[]): ReportScope | null => {
  const [level, id, quarter] = parts
  if (level === undefined) return { level: 'organisation' }
  if (id === undefined || parts.length > 3) return null
  if (level === 'team' && quarter !== undefined) return { level: 'teamQuarter', teamId: id, quarter }
  if (quarter !== undefined) return null
  if (level === 'team') return { level, teamId: id }
  if (level === 'workshop') return { level, workshopId: id }
  if (level === 'quarter') return { level, quarter: id }
  return level === 'session' ? { level, sessionId: id } : null
}
