import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { FrameworkText } from '../../../../../components/framework/FrameworkText.tsx'
import { VersionCard } from '../../../../../components/framework/VersionCard.tsx'
import { PageFrame } from '../../../../../components/pages/PageFrame.tsx'
import { SignedIn } from '../../../../../components/pages/SignedIn.tsx'
import { pagesOf } from '../../../../../lib/server/auth/pageRights.ts'
import { listedVersions } from '../listedVersions.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('editor.framework.versions'))('page'),
})

/** One version of a framework, to be read. */
const VersionPage = async ({ params }: { params: Promise<{ framework: string; number: string }> }) => {
  const { framework: asked, number } = await params
  const wanted = /^[1-9]\d{0,8}$/.test(number) ? Number(number) : 0
  const read = await listedVersions(asked, `/frameworks/${asked}/versions/${number}`, wanted, 1)
  const version = read?.listed.find((one) => one.number === wanted)
  if (!read?.document || !version) notFound()
  const { person, found, newest, document } = read
  const t = await getTranslations('editor.framework.versions')
  const language = (await getLocale()) === 'cy' ? 'cy' : 'en'
  return (
    <PageFrame aside={<SignedIn name={person.name} pages={pagesOf(person)} here="frameworks" />}>
      <div className="space-y-4">
        <header className="space-y-2">
          <a
            href={`/frameworks/${found.id}/versions`}
            className="inline-flex min-h-11 items-center text-room underline underline-offset-4"
          >
            {t('title', { title: found.document.title[language] })}
          </a>
          <h1 className="text-3xl font-bold text-balance">{document.title[language]}</h1>
        </header>
        <VersionCard
          id={found.id}
          version={version}
          isNow={version.number === newest}
          bringFrom={found.own ? found.version : null}
        >
          <FrameworkText framework={document} />
        </VersionCard>
      </div>
    </PageFrame>
  )
}

export default VersionPage
