import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { FrameworkActions } from '../../components/framework/FrameworkActions.tsx'
import { FrameworkImport } from '../../components/framework/FrameworkImport.tsx'
import { buttonLook } from '../../components/pages/buttonLook.ts'
import { PageFrame } from '../../components/pages/PageFrame.tsx'
import { SignedIn } from '../../components/pages/SignedIn.tsx'
import { pagesOf, personFor } from '../../lib/server/auth/pageRights.ts'
import { frameworksFor, type StoredFramework } from '../../lib/server/store/frameworks.ts'
import { theStore } from '../../lib/server/theStore.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('editor.framework'))('title'),
})

const Card = async ({ framework: { id, own, archived, document } }: { framework: StoredFramework }) => {
  const t = await getTranslations('editor')
  const language = (await getLocale()) === 'cy' ? 'cy' : 'en'
  const { title, caution, elements } = document
  return (
    <article className="space-y-3 rounded-card border border-line bg-card p-5 md:p-6">
      <header className="space-y-1">
        <h2 className="text-xl font-bold">{title[language]}</h2>
        <p className="text-sm text-soft">
          {t('framework.elements', { count: elements.length })} · {t(own ? 'framework.own' : 'framework.bundled')}
        </p>
        <p className="max-w-prose">{elements.map(({ name }) => name[language]).join(' · ')}</p>
        <p className="max-w-prose text-soft">{caution[language]}</p>
      </header>
      <div className="flex flex-wrap items-start gap-2">
        {own && (
          <a
            href={`/frameworks/${id}`}
            aria-label={t('editOf', { title: title[language] })}
            className={buttonLook('small')}
          >
            {t('edit')}
          </a>
        )}
        <FrameworkActions {...{ id, own, archived }} title={title[language]} saved />
      </div>
    </article>
  )
}

/** The frameworks that an organisation may use: the product's own to be copied, and its own to be changed. */
const FrameworksPage = async () => {
  const person = await personFor('writeWorkshops', '/frameworks')
  const t = await getTranslations('editor')
  const all = await frameworksFor(theStore(), person.organisationId)
  const away = all.filter(({ archived }) => archived)
  return (
    <PageFrame aside={<SignedIn name={person.name} pages={pagesOf(person)} here="frameworks" />}>
      <div className="space-y-6">
        <header className="space-y-2">
          <h1 className="text-3xl font-bold">{t('framework.title')}</h1>
          <p className="max-w-prose text-soft">{t('framework.lead')}</p>
        </header>
        {all
          .filter(({ archived }) => !archived)
          .map((framework) => (
            <Card key={framework.id} framework={framework} />
          ))}
        <FrameworkImport />
        {away.length > 0 && (
          <details>
            <summary className="flex min-h-11 w-fit cursor-pointer items-center text-room underline underline-offset-4">
              {t('archived.title')}
            </summary>
            <div className="space-y-4 pt-2">
              {away.map((framework) => (
                <Card key={framework.id} framework={framework} />
              ))}
            </div>
          </details>
        )}
      </div>
    </PageFrame>
  )
}

export default FrameworksPage
