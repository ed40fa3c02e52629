import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageFrame } from '../../../components/pages/PageFrame.tsx'
import { SignedIn } from '../../../components/pages/SignedIn.tsx'
import { Explained } from '../../../components/reports/Explained.tsx'
import { pagesOf, personFor } from '../../../lib/server/auth/pageRights.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('reports.explained'))('title'),
})

/** What the figures mean, for everyone who may read any report. */
const DefinitionsPage = async () => {
  const person = await personFor('readReports', '/reports/definitions')
  return (
    <PageFrame aside={<SignedIn name={person.name} pages={pagesOf(person)} here="reports" />}>
      <Explained />
    </PageFrame>
  )
}

export default DefinitionsPage
