import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Console } from '../../../components/console/Console.tsx'
import { buttonLook } from '../../../components/pages/buttonLook.ts'
import { Message } from '../../../components/pages/Message.tsx'
import { PageFrame } from '../../../components/pages/PageFrame.tsx'
import { consolePage, refusedSession } from '../../../lib/server/auth/pageRights.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('console'))('pageTitle'),
})

const ConsolePage = async ({ params }: { params: Promise<{ session: string }> }) => {
  const { session } = await params
  const page = await consolePage(session)
  if (page.allowed) {
    const { allowed: _yes, ...urls } = page
    return <Console session={session} urls={urls} />
  }
  await refusedSession(session, `/console/${session}`)
  const t = await getTranslations('pages.notAllowed')
  return (
    <PageFrame narrow>
      <Message title={t('title')} lead={t('lead')}>
        <a href="/workshops" className={buttonLook('primary')}>
          {t('back')}
        </a>
      </Message>
    </PageFrame>
  )
}

export default ConsolePage
