import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Consensus } from '../../../../components/coding/Consensus.tsx'
import { buttonLook } from '../../../../components/pages/buttonLook.ts'
import { Message } from '../../../../components/pages/Message.tsx'
import { PageFrame } from '../../../../components/pages/PageFrame.tsx'
import { SignedIn } from '../../../../components/pages/SignedIn.tsx'
import { pagesOf, personFor } from '../../../../lib/server/auth/pageRights.ts'
import { consensusPage } from '../../../../lib/server/codings/consensusPage.ts'
import { theStore } from '../../../../lib/server/theStore.ts'
import { ExcerptId } from '../../../../lib/workshop/ids.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('coding.consensus'))('title'),
})

const ConsensusPage = async ({ params }: { params: Promise<{ excerpt: string }> }) => {
  const { excerpt } = await params
  const person = await personFor('codeExcerpts', `/coding/${excerpt}/consensus`)
  const t = await getTranslations('coding')
  const id = ExcerptId.safeParse(excerpt)
  const page = id.success ? await consensusPage(theStore(), person, id.data) : null
  if (page === null) notFound()
  return (
    <PageFrame aside={<SignedIn name={person.name} pages={pagesOf(person)} here="coding" />}>
      {page === 'closed' ? (
        <Message title={t('consensus.closed')} lead={t('consensus.closedLead')}>
          <a href="/coding" className={buttonLook('quiet')}>
            {t('back')}
          </a>
        </Message>
      ) : (
        <Consensus page={page} />
      )}
    </PageFrame>
  )
}

export default ConsensusPage
