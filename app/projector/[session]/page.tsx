import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Projector } from '../../../components/projector/Projector.tsx'
import { projectorPage } from '../../../lib/server/auth/pageRights.ts'
import cy from '../../../messages/cy.json'
import en from '../../../messages/en.json'
import { pageLanguage } from '../../language.ts'

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations('projector')
  return { title: t('page') }
}

const wordsOf = ({ common, projector }: Pick<typeof en, 'common' | 'projector'>) => ({ common, projector })

const ProjectorPage = async ({ params }: { params: Promise<{ session: string }> }) => {
  const { session } = await params
  const rights = await projectorPage(session)
  const language = await pageLanguage()
  if (!rights.allowed) notFound()
  return (
    <Projector
      session={session}
      join={{ url: rights.joinUrl, shownHost: rights.shownHost }}
      nonce={(await headers()).get('x-nonce')}
      words={{ en: wordsOf(en), cy: wordsOf(cy) }}
      language={language}
    />
  )
}

export default ProjectorPage
