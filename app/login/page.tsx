import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ForgottenForm } from '../../components/pages/ForgottenForm.tsx'
import { localPath } from '../../components/pages/localPath.ts'
import { PageFrame } from '../../components/pages/PageFrame.tsx'
import { SignInForm } from '../../components/pages/SignInForm.tsx'
import { currentPerson, homeOf } from '../../lib/server/auth/pageRights.ts'
import { theProcess } from '../../lib/server/theStore.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('pages.signIn'))('title'),
})

const LoginPage = async ({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) => {
  const asked = (await searchParams).next
  const next = localPath(asked)
  const person = await currentPerson()
  if (person) redirect(asked === undefined ? homeOf(person) : next)
  const t = await getTranslations('pages.signIn')
  const mail = theProcess().mail !== null
  return (
    <PageFrame narrow>
      <div className="space-y-6">
        <header className="space-y-2">
          <h1 className="text-3xl font-bold">{t('title')}</h1>
          <p className="text-soft">{t('lead')}</p>
        </header>
        <SignInForm next={next} mail={mail} />
        {mail && <ForgottenForm />}
        <p>
          <a href="/" className="inline-flex min-h-11 items-center text-room underline underline-offset-4">
            {t('join')}
          </a>
        </p>
      </div>
    </PageFrame>
  )
}

export default LoginPage
