import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Console } from '../../../components/console/Console.tsx'
import { NotYours } from '../../../components/pages/NotYours.tsx'
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
  return <NotYours />
}

export default ConsolePage
