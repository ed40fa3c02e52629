import { useTranslations } from 'next-intl'
import type { Report } from '../../lib/reports/report.ts'
import { reportPath } from '../../lib/reports/reportPath.ts'
import { dateOnly } from '../pages/dateText.ts'
import { Chapter } from './Heading.tsx'
import { MarksTable } from './MarksTable.tsx'
import { quarterName } from './quarterName.ts'
import { useReportWords } from './useReportWords.ts'

interface PartsProps {
  readonly parts: Report['parts']
  /** What they are beside each other, where that is not their own level: the teams of a quarter. */
  readonly as?: 'team'
  teamName(id: string): string | null
}

/** The parts of what this report is about, each with its own report: teams, then quarters, workshops and sessions. */
export const Parts = ({ parts, as, teamName }: PartsProps) => {
  const t = useTranslations('reports.page')
  const words = useReportWords()
  const dayOf = (at: number | null) => (at === null ? null : dateOnly(at, words.language))
  const levels = [...new Set(parts.map(({ scope }) => scope.level))]
  return levels.map((level) => {
    const rows = parts
      .filter(({ scope }) => scope.level === level)
      .map(({ scope, name, teamId, sessions, startedAt, figures }) => ({
        id: reportPath(scope),
        name: (
          <a href={reportPath(scope)} className="text-room underline underline-offset-4 hover:no-underline">
            {quarterName(words.text(name), words.language)}
          </a>
        ),
        note:
          level === 'session'
            ? [teamId === null ? null : teamName(teamId), dayOf(startedAt)].filter(Boolean).join(' · ')
            : t('sessions', { count: sessions }),
        figures,
      }))
    const called = as ?? level
    return (
      <Chapter key={level} id={`parts-${level}`} title={t(`parts.${called}`)} lead={t('partsLead')}>
        <MarksTable caption={t(`parts.${called}`)} of={t(`column.${called}`)} rows={rows} />
      </Chapter>
    )
  })
}
