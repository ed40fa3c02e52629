import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { OwnCodingList } from '../../components/coding/OwnCodingList.tsx'
import { Standings } from '../../components/coding/Standings.tsx'
import { PageFrame } from '../../components/pages/PageFrame.tsx'
import { Section } from '../../components/pages/Section.tsx'
import { SignedIn } from '../../components/pages/SignedIn.tsx'
import { pagesOf, personFor } from '../../lib/server/auth/pageRights.ts'
import { may } from '../../lib/server/auth/rights.ts'
import { mayBeAsked, ownCodings, standings } from '../../lib/server/codings/codingList.ts'
import { frameworksFor } from '../../lib/server/store/frameworks.ts'
import { theStore } from '../../lib/server/theStore.ts'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('coding'))('title') })

const CodingPage = async () => {
  const person = await personFor('codeExcerpts', '/coding')
  const t = await getTranslations('coding')
  const store = theStore()
  const asks = may(person.role, 'askForCodings', 'own')
  const [own, excerpts, people, frameworks] = await Promise.all([
    ownCodings(store, person),
    asks ? standings(store, person) : [],
    asks ? mayBeAsked(store, person) : [],
    asks ? frameworksFor(store, person.organisationId) : [],
  ])
  return (
    <PageFrame aside={<SignedIn name={person.name} pages={pagesOf(person)} here="coding" />}>
      <div className="space-y-8">
        <header className="space-y-2">
          <h1 className="text-3xl font-bold">{t('title')}</h1>
          <p className="max-w-prose text-soft">{t('lead')}</p>
        </header>
        <Section boxed title={t('own.title')}>
          <OwnCodingList codings={own} />
        </Section>
        {asks && (
          <Section boxed title={t('all.title')} lead={<p className="max-w-prose text-soft">{t('all.lead')}</p>}>
            <Standings
              excerpts={excerpts}
              people={people}
              frameworks={frameworks
                .filter(({ archived }) => !archived)
                .map(({ id, document: { title } }) => ({ id, title }))}
            />
          </Section>
        )}
      </div>
    </PageFrame>
  )
}

export default CodingPage
