import { useTranslations } from 'next-intl'
import type { Report } from '../../lib/reports/report.ts'
import { reportPath } from '../../lib/reports/reportPath.ts'
import { dateOnly } from '../pages/dateText.ts'
import { Chapter } from './Heading.tsx'
import { MarksTable } from './MarksTable.tsx'
import { quarterName } from './quarterName.ts'
import { useReportWords } from './useReportWords.ts'

/** A page with a row for every session of some years would take seconds to draw, and nobody would read it. */
const mostSessions = 50

interface PartsProps {
  readonly parts: Report['parts']
  /** Whether every session can also be reached by its quarter, so that the earliest of very many need not stand here. */
  readonly byQuarter?: boolean
  /** What they are beside each other, where that is not their own level: the teams of a quarter. */
  readonly as?: 'team'
  teamName(id: string): string | null
}

/** The parts of what this report is about, each with its own report: teams, then quarters, workshops and sessions. */
export const Parts = ({ parts, as, byQuarter = false, teamName }: PartsProps) => {
  const t = useTranslations('reports.page')
  const words = useReportWords()
  const dayOf = (at: number | null) => (at === null ? null : dateOnly(at, words.language))
  const levels = [...new Set(parts.map(({ scope }) => scope.level))]
  return levels.map((level) => {
    const all = parts.filter(({ scope }) => scope.level === level)
    const left = level === 'session' && byQuarter ? Math.max(0, all.length - mostSessions) : 0
    const rows = all.slice(left).map(({ scope, name, teamId, sessions, startedAt, figures }) => ({
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
      <Chapter
        key={level}
        id={`parts-${level}`}
        title={t(`parts.${called}`)}
        lead={
          left === 0
            ? t('partsLead')
            : `${t('partsLead')} ${t('earlierSessions', { shown: mostSessions, count: left })}`
        }
      >
        <MarksTable caption={t(`parts.${called}`)} of={t(`column.${called}`)} rows={rows} />
      </Chapter>
    )
  })
}
