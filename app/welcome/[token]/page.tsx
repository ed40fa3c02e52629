import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { buttonLook } from '../../../components/pages/buttonLook.ts'
import { Message } from '../../../components/pages/Message.tsx'
import { OwnerForm } from '../../../components/pages/OwnerForm.tsx'
import { PageFrame } from '../../../components/pages/PageFrame.tsx'
import { ownerLinkState } from '../../../lib/server/auth/ownerLink.ts'
import { theStore } from '../../../lib/server/theStore.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('pages.welcome'))('title'),
  // The address is the right to the account: it must not travel on.
  referrer: 'no-referrer',
})

const WelcomePage = async ({ params }: { params: Promise<{ token: string }> }) => {
  const { token } = await params
  const t = await getTranslations('pages.welcome')
  const state = await ownerLinkState(theStore(), token, Date.now())
  if (state !== 'good') {
    return (
      <PageFrame narrow>
        <Message title={t('title')} lead={t(`why.${state}`)}>
          <a href="/login" className={buttonLook('primary')}>
            {t('signIn')}
          </a>
        </Message>
      </PageFrame>
    )
  }
  return (
    <PageFrame narrow>
      <div className="space-y-6">
        <header className="space-y-2">
          <h1 className="text-3xl font-bold">{t('title')}</h1>
          <p className="text-soft">{t('lead')}</p>
        </header>
        <OwnerForm token={token} />
      </div>
    </PageFrame>
  )
}

export default WelcomePage
