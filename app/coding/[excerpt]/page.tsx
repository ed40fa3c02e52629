import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CoderDesk } from '../../../components/coding/CoderDesk.tsx'
import { PageFrame } from '../../../components/pages/PageFrame.tsx'
import { SignedIn } from '../../../components/pages/SignedIn.tsx'
import { pagesOf, personFor } from '../../../lib/server/auth/pageRights.ts'
import { coderPage } from '../../../lib/server/codings/coderPage.ts'
import { theStore } from '../../../lib/server/theStore.ts'
import { ExcerptId } from '../../../lib/workshop/ids.ts'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('coding'))('title') })

const CoderDeskPage = async ({ params }: { params: Promise<{ excerpt: string }> }) => {
  const { excerpt } = await params
  const person = await personFor('codeExcerpts', `/coding/${excerpt}`)
  const id = ExcerptId.safeParse(excerpt)
  const page = id.success ? await coderPage(theStore(), person, id.data) : null
  if (!page) notFound()
  return (
    <PageFrame wide aside={<SignedIn name={person.name} pages={pagesOf(person)} here="coding" />}>
      <CoderDesk page={page} />
    </PageFrame>
  )
}

export default CoderDeskPage
