import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { PasswordForm } from '../../components/account/PasswordForm.tsx'
import { SecondFactor } from '../../components/account/SecondFactor.tsx'
import { SignInList } from '../../components/account/SignInList.tsx'
import { PageFrame } from '../../components/pages/PageFrame.tsx'
import { Section } from '../../components/pages/Section.tsx'
import { SignedIn } from '../../components/pages/SignedIn.tsx'
import { pagesOf, personFor } from '../../lib/server/auth/pageRights.ts'
import { organisation } from '../../lib/server/store/organisations.ts'
import { theProcess } from '../../lib/server/theStore.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('pages.account'))('title'),
})

const AccountPage = async () => {
  const person = await personFor('keepAccount', '/account')
  const t = await getTranslations('pages')
  const { accounts, store } = theProcess()
  const signIns = await accounts.signIns(await headers())
  const name = (await organisation(store, person.organisationId))?.name
  const role = t(`roles.${person.role}`)
  return (
    <PageFrame aside={<SignedIn name={person.name} pages={pagesOf(person)} here="account" />}>
      <div className="space-y-8">
        <header className="space-y-1">
          <h1 className="text-3xl font-bold">{t('account.title')}</h1>
          <p>
            {person.name} · {person.email}
          </p>
          <p className="text-soft">{name ? t('account.is', { role, organisation: name }) : role}</p>
        </header>
        <Section boxed title={t('account.password')}>
          <PasswordForm />
        </Section>
        <Section boxed title={t('account.signIns')}>
          <SignInList signIns={signIns} />
        </Section>
        <Section boxed title={t('account.factor')}>
          <SecondFactor on={person.secondFactor} />
        </Section>
      </div>
    </PageFrame>
  )
}

export default AccountPage
