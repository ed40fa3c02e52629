import type { ReportScope } from '../../reports/scope.ts'

/** What a file's name may say of what it is about. */
interface NamedBy {
  /** Of the session or workshop. */
  readonly title: string | null
  readonly teamName: string | null
  /** When the session was started. */
  readonly startedAt: number | null
}

/** Words as part of a name that every system takes. Example: `Tîm y Gogledd` is `tim-y-gogledd`. */
const plain = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')

/** The name of an exported file, without its ending. Example: `attune-report-north-2026-q3`. */
export const exportName = (scope: ReportScope, { title, teamName, startedAt }: NamedBy): string => {
  const team = 'teamId' in scope ? (teamName ?? scope.teamId) : ''
  const titled = 'workshopId' in scope || 'sessionId' in scope ? (title ?? '') : ''
  const day = startedAt === null ? '' : new Date(startedAt).toISOString().slice(0, 10)
  const parts = [team, titled, 'quarter' in scope ? scope.quarter : '', day]
  return ['attune', scope.level === 'session' ? 'session' : 'report', ...parts]
    .map(plain)
    .filter((part) => part !== '')
    .join('-')
}
