import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NewAccountForm } from '../../../components/pages/NewAccountForm.tsx'
import { PageFrame } from '../../../components/pages/PageFrame.tsx'
import { SpentLink } from '../../../components/pages/SpentLink.tsx'
import { openedBy } from '../../../lib/server/auth/oneTimeLinks.ts'
import { theStore } from '../../../lib/server/theStore.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('pages.welcome'))('title'),
  // The address is the right to the account: it must not travel on.
  referrer: 'no-referrer',
})

const WelcomePage = async ({ params }: { params: Promise<{ token: string }> }) => {
  const { token } = await params
  const t = await getTranslations('pages.welcome')
  const { state } = await openedBy(theStore(), 'owner', token)
  if (state !== 'good') {
    return <SpentLink title={t('title')} why={t(`why.${state}`)} />
  }
  return (
    <PageFrame narrow>
      <div className="space-y-6">
        <header className="space-y-2">
          <h1 className="text-3xl font-bold">{t('title')}</h1>
          <p className="text-soft">{t('lead')}</p>
        </header>
        <NewAccountForm token={token} by="owner" />
      </div>
    </PageFrame>
  )
}

export default WelcomePage
