import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { VersionCard } from '../../../../components/framework/VersionCard.tsx'
import { buttonLook } from '../../../../components/pages/buttonLook.ts'
import { PageFrame } from '../../../../components/pages/PageFrame.tsx'
import { SignedIn } from '../../../../components/pages/SignedIn.tsx'
import { pagesOf } from '../../../../lib/server/auth/pageRights.ts'
import { versionsListed } from '../../../../lib/server/store/frameworkVersions.ts'
import { listedVersions } from './listedVersions.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('editor.framework.versions'))('page'),
})

interface VersionsPageProps {
  readonly params: Promise<{ framework: string }>
  readonly searchParams: Promise<{ from?: string }>
}

/** What a framework was before, the newest first: who saved it, what changed, what was made with it. */
const VersionsPage = async ({ params, searchParams }: VersionsPageProps) => {
  const { framework: asked } = await params
  const from = Number((await searchParams).from)
  const read = await listedVersions(asked, `/frameworks/${asked}/versions`, from > 0 ? from : null, versionsListed)
  if (!read) notFound()
  const { person, found, newest, listed } = read
  const t = await getTranslations('editor.framework.versions')
  const tEditor = await getTranslations('editor')
  const language = (await getLocale()) === 'cy' ? 'cy' : 'en'
  const title = found.document.title[language]
  const last = listed.at(-1)?.number ?? 1
  return (
    <PageFrame aside={<SignedIn name={person.name} pages={pagesOf(person)} here="frameworks" />}>
      <div className="space-y-6">
        <header className="space-y-2">
          <a
            href={found.own ? `/frameworks/${found.id}` : '/frameworks'}
            className="inline-flex min-h-11 items-center text-room underline underline-offset-4"
          >
            {found.own ? t('backTo', { title }) : tEditor('framework.back')}
          </a>
          <h1 className="text-3xl font-bold text-balance">{t('title', { title })}</h1>
          <p className="max-w-prose text-soft">{t('lead')}</p>
          <a
            href={`/api/frameworks/${found.id}/file.json?version=all&language=${language}`}
            download
            className={buttonLook('small')}
          >
            {t('all')}
          </a>
        </header>
        {listed.map((version) => (
          <VersionCard
            key={version.number}
            id={found.id}
            version={version}
            isNow={version.number === newest}
            bringFrom={found.own ? found.version : null}
          />
        ))}
        {last > 1 && (
          <a href={`/frameworks/${found.id}/versions?from=${last - 1}`} className={buttonLook('quiet')}>
            {t('older')}
          </a>
        )}
      </div>
    </PageFrame>
  )
}

export default VersionsPage
