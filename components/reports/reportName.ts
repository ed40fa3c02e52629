import type { ReportScope } from '../../lib/reports/scope.ts'
import type { Language, LocalText } from '../../lib/workshop/text.ts'
import { quarterName } from './quarterName.ts'

interface Names {
  /** What the whole organisation is called here. */
  readonly all: string
  readonly language: Language
  teamName(id: string): string
}

/** What a report is about, in a few words. `title`: of the session or workshop that it is about. */
export const reportName = (scope: ReportScope, title: LocalText | null, names: Names): string => {
  const { all, language, teamName } = names
  if (scope.level === 'team') return teamName(scope.teamId)
  if (scope.level === 'quarter') return quarterName(scope.quarter, language)
  if (scope.level === 'teamQuarter') return `${teamName(scope.teamId)}, ${quarterName(scope.quarter, language)}`
  return title?.[language] ?? all
}
