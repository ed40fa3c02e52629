import { useTranslations } from 'next-intl'
import type { Report } from '../../lib/reports/report.ts'
import { RunningTitle } from '../pages/RunningTitle.tsx'
import { Averages } from './Averages.tsx'
import { Checks } from './Checks.tsx'
import { Definitions } from './Definitions.tsx'
import { Downloads } from './Downloads.tsx'
import { Drift } from './Drift.tsx'
import { Elements } from './Elements.tsx'
import { ExcerptCards } from './ExcerptCards.tsx'
import { ExcerptElements } from './ExcerptElements.tsx'
import { Groups } from './Groups.tsx'
import { Instrument } from './Instrument.tsx'
import { Parts } from './Parts.tsx'
import { AgreementAgainstMatch, DimensionMap } from './Planes.tsx'
import { Plans } from './Plans.tsx'
import { ReportHead } from './ReportHead.tsx'
import { Unmarked } from './Unmarked.tsx'
import { Versions } from './Versions.tsx'
import { Votes } from './Votes.tsx'

interface ReportDocumentProps {
  readonly report: Report
  /** What the report is about, such as the name of a team. */
  readonly about: string
  readonly nonce: string | null
  /** The names of teams by their ids. */
  readonly teams: readonly (readonly [string, string])[]
}

/** A report from its headline to its definitions: it reads, and prints, as one document. */
export const ReportDocument = ({ report, about, teams, nonce }: ReportDocumentProps) => {
  const t = useTranslations('reports.page')
  const teamName = (id: string) => teams.find(([team]) => team === id)?.[1] ?? t('noTeam')
  /** For which team a session was held; `null`: for none, or the report is of one session or team alone. */
  const heldBy = (sessionId: string): string | null => {
    const held = report.parts.find(({ scope }) => scope.level === 'session' && scope.sessionId === sessionId)
    return held?.teamId == null || 'teamId' in report.scope ? null : teamName(held.teamId)
  }
  const empty = report.sessions === 0
  // Teams and the course come first: whether we are calibrated, where not, and whether it gets better.
  const isTeam = ({ scope }: Report['parts'][number]) =>
    scope.level === 'team' || (scope.level === 'teamQuarter' && report.scope.level === 'quarter')
  const teamsOf = report.parts.filter(isTeam)
  const others = report.parts.filter((part) => !isTeam(part))
  return (
    <article className="space-y-12 print:space-y-6">
      <RunningTitle nonce={nonce}>{about}</RunningTitle>
      <ReportHead report={report} about={about} />
      {empty ? (
        <p className="max-w-prose">{t('empty')}</p>
      ) : (
        <>
          <Versions versions={report.versions} />
          <Parts parts={teamsOf} as="team" teamName={teamName} />
          <Drift drift={report.drift} />
          <ExcerptCards excerpts={report.excerpts} />
          <ExcerptElements excerpts={report.excerpts} />
          <Elements report={report} />
          <AgreementAgainstMatch excerpts={report.excerpts} />
          <DimensionMap excerpts={report.excerpts} />
          <Averages excerpts={report.excerpts} />
          <Unmarked report={report} />
          <Votes excerpts={report.excerpts} />
          <Instrument report={report} />
          <Groups groups={report.groups} />
          <Checks checks={report.checks} teamName={teamName} />
          <Plans plans={report.plans} heldBy={heldBy} />
          <Parts
            parts={others}
            byQuarter={!('quarter' in report.scope)}
            teamName={'teamId' in report.scope ? () => null : teamName}
          />
          <Downloads scope={report.scope} />
          <Definitions leftOut={report.leftOut} />
        </>
      )}
    </article>
  )
}
