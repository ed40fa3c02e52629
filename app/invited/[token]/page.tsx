import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NewAccountForm } from '../../../components/pages/NewAccountForm.tsx'
import { PageFrame } from '../../../components/pages/PageFrame.tsx'
import { SpentLink } from '../../../components/pages/SpentLink.tsx'
import { openedBy } from '../../../lib/server/auth/oneTimeLinks.ts'
import { organisation } from '../../../lib/server/store/organisations.ts'
import { theStore } from '../../../lib/server/theStore.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('pages.invited'))('title'),
  // The address is the right to the account: it must not travel on.
  referrer: 'no-referrer',
})

const InvitedPage = async ({ params }: { params: Promise<{ token: string }> }) => {
  const { token } = await params
  const t = await getTranslations('pages')
  const { state, link } = await openedBy(theStore(), 'invitation', token)
  if (state !== 'good' || link?.role == null) {
    return <SpentLink title={t('invited.title')} why={t(`invited.why.${state === 'expired' ? 'expired' : 'used'}`)} />
  }
  const name = (await organisation(theStore(), link.organisationId))?.name
  const role = t(`roles.${link.role}`)
  return (
    <PageFrame narrow>
      <div className="space-y-6">
        <header className="space-y-2">
          <h1 className="text-3xl font-bold">{t('invited.title')}</h1>
          <p>{name ? t('invited.lead', { organisation: name, role }) : t('invited.leadNoName', { role })}</p>
          <p className="text-soft">{t(`roles.does.${link.role}`)}</p>
        </header>
        <NewAccountForm token={token} by="invited" />
      </div>
    </PageFrame>
  )
}

export default InvitedPage
