import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { buttonLook } from '../../../components/pages/buttonLook.ts'
import { NotYours } from '../../../components/pages/NotYours.tsx'
import { PageFrame } from '../../../components/pages/PageFrame.tsx'
import { SessionStory } from '../../../components/story/SessionStory.tsx'
import { consolePage, refusedSession } from '../../../lib/server/auth/pageRights.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('pages.story'))('over'),
})

const SessionPage = async ({ params }: { params: Promise<{ session: string }> }) => {
  const { session } = await params
  const t = await getTranslations('pages.story')
  const back = (
    <a href="/workshops" className={`${buttonLook('link')} print:hidden`}>
      {t('back')}
    </a>
  )
  if ((await consolePage(session)).allowed) {
    return (
      <PageFrame aside={back}>
        <SessionStory sessionId={session} nonce={(await headers()).get('x-nonce')} />
      </PageFrame>
    )
  }
  await refusedSession(session, `/sessions/${session}`)
  return <NotYours />
}

export default SessionPage
