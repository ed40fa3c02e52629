import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageFrame } from '../../../components/pages/PageFrame.tsx'
import { SignedIn } from '../../../components/pages/SignedIn.tsx'
import { ReportDocument } from '../../../components/reports/ReportDocument.tsx'
import { ReportList } from '../../../components/reports/ReportList.tsx'
import { ReportTrail } from '../../../components/reports/ReportTrail.tsx'
import { reportName } from '../../../components/reports/reportName.ts'
import { reportPath, scopeOfPath } from '../../../lib/reports/reportPath.ts'
import { pagesOf, personFor } from '../../../lib/server/auth/pageRights.ts'
import { mayReadReport, readableTeams } from '../../../lib/server/auth/reportRights.ts'
import { readReport } from '../../../lib/server/reports/readReport.ts'
import { titleOf } from '../../../lib/server/reports/titleOf.ts'
import { sessionsOf } from '../../../lib/server/store/sessionList.ts'
import { everyTeam } from '../../../lib/server/store/teams.ts'
import { theStore } from '../../../lib/server/theStore.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('reports.page'))('title'),
})

const ReportsPage = async ({ params }: { params: Promise<{ scope?: string[] }> }) => {
  const { scope: parts = [] } = await params
  const scope = scopeOfPath(parts.map(decodeURIComponent))
  const person = await personFor('readReports', scope ? reportPath(scope) : '/reports')
  if (!scope) notFound()
  const store = theStore()
  const frame = (content: React.ReactNode) => (
    <PageFrame aside={<SignedIn name={person.name} pages={pagesOf(person)} here="reports" />}>{content}</PageFrame>
  )
  if (!(await mayReadReport(store, person, scope))) {
    if (scope.level !== 'organisation') notFound()
    const own = person.role === 'trainer' ? await sessionsOf(store, person.id) : []
    const ended = own.filter(({ rehearsal, endedAt }) => !rehearsal && endedAt !== null)
    return frame(<ReportList teams={await readableTeams(store, person)} sessions={ended} />)
  }
  const language = (await getLocale()) === 'cy' ? 'cy' : 'en'
  const [report, teams] = await Promise.all([
    readReport(store, person.organisationId, scope),
    everyTeam(store, person.organisationId),
  ])
  const t = await getTranslations('reports.page')
  const teamName = (id: string) => teams.find((team) => team.id === id)?.name ?? t('noTeam')
  const names = teams.map(({ id, name }) => [id, name] as const)
  return frame(
    <>
      <ReportTrail scope={scope} names={names} />
      <ReportDocument
        report={report}
        about={reportName(scope, await titleOf(store, person.organisationId, scope), {
          all: t('all'),
          language,
          teamName,
        })}
        teams={names}
        nonce={(await headers()).get('x-nonce')}
      />
    </>,
  )
}

export default ReportsPage
