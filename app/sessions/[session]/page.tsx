import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { buttonLook } from '../../../components/pages/buttonLook.ts'
import { Message } from '../../../components/pages/Message.tsx'
import { PageFrame } from '../../../components/pages/PageFrame.tsx'
import { SessionStory } from '../../../components/story/SessionStory.tsx'
import { consolePage, refusedSession } from '../../../lib/server/auth/pageRights.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('pages.story'))('over'),
})

const SessionPage = async ({ params }: { params: Promise<{ session: string }> }) => {
  const { session } = await params
  const t = await getTranslations('pages')
  const back = (
    <a href="/workshops" className={`${buttonLook('link')} print:hidden`}>
      {t('story.back')}
    </a>
  )
  if ((await consolePage(session)).allowed) {
    return (
      <PageFrame aside={back}>
        <SessionStory sessionId={session} />
      </PageFrame>
    )
  }
  await refusedSession(session, `/sessions/${session}`)
  return (
    <PageFrame narrow>
      <Message title={t('notAllowed.title')} lead={t('notAllowed.lead')}>
        <a href="/workshops" className={buttonLook('primary')}>
          {t('notAllowed.back')}
        </a>
      </Message>
    </PageFrame>
  )
}

export default SessionPage
