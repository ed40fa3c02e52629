import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NewPasswordForm } from '../../../components/pages/NewPasswordForm.tsx'
import { PageFrame } from '../../../components/pages/PageFrame.tsx'
import { SpentLink } from '../../../components/pages/SpentLink.tsx'
import { openedBy } from '../../../lib/server/auth/oneTimeLinks.ts'
import { theStore } from '../../../lib/server/theStore.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('pages.newPassword'))('title'),
  // The address is the right to the account: it must not travel on.
  referrer: 'no-referrer',
})

const PasswordPage = async ({ params }: { params: Promise<{ token: string }> }) => {
  const { token } = await params
  const t = await getTranslations('pages')
  const { state } = await openedBy(theStore(), 'password', token)
  if (state !== 'good') {
    return <SpentLink title={t('newPassword.title')} why={t(`newPassword.why.${state}`)} />
  }
  return (
    <PageFrame narrow>
      <div className="space-y-6">
        <header className="space-y-2">
          <h1 className="text-3xl font-bold">{t('newPassword.title')}</h1>
          <p className="text-soft">{t('newPassword.lead')}</p>
        </header>
        <NewPasswordForm token={token} />
      </div>
    </PageFrame>
  )
}

export default PasswordPage
