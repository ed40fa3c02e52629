import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { UploadForm } from '../../components/excerpts/UploadForm.tsx'
import { dateOnly } from '../../components/pages/dateText.ts'
import { PageFrame } from '../../components/pages/PageFrame.tsx'
import { Section } from '../../components/pages/Section.tsx'
import { SignedIn } from '../../components/pages/SignedIn.tsx'
import { clockText } from '../../components/ui/clockText.ts'
import { pagesOf, personFor } from '../../lib/server/auth/pageRights.ts'
import { excerptsOf } from '../../lib/server/store/excerpts.ts'
import { theProcess } from '../../lib/server/theStore.ts'
import { heardExcerpt } from '../../lib/workshop/heard.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('pages.excerpts'))('title'),
})

/** The recordings that an organisation may use, and the way to bring one along. */
const ExcerptsPage = async () => {
  const person = await personFor('writeWorkshops', '/excerpts')
  const t = await getTranslations('pages.excerpts')
  const language = (await getLocale()) === 'cy' ? 'cy' : 'en'
  const { store, env } = theProcess()
  const all = await excerptsOf(store, person.organisationId)
  const listed = all.map(({ id, own, document, sound, consent, gone }) => ({
    ...heardExcerpt(document, sound),
    id,
    own,
    consent,
    gone,
  }))
  return (
    <PageFrame aside={<SignedIn name={person.name} pages={pagesOf(person)} here="excerpts" />}>
      <div className="space-y-8">
        <header className="space-y-2">
          <h1 className="text-3xl font-bold">{t('title')}</h1>
          <p className="max-w-prose text-soft">{t('lead')}</p>
        </header>
        <ul className="divide-y divide-line rounded-card border border-line bg-card px-5">
          {listed.map(({ id, own, title, seconds, lines, consent, gone }) => (
            <li key={id} className="flex flex-col items-baseline justify-between gap-x-6 gap-y-1 py-3 sm:flex-row">
              <a
                href={`/excerpts/${id}`}
                className="min-w-0 font-semibold break-words text-room underline underline-offset-4"
              >
                {title[language]}
              </a>
              <span className="text-sm text-soft tabular-nums sm:shrink-0">
                {gone
                  ? t('gone.short')
                  : `${clockText(seconds)} · ${t('lineCount', { count: lines.length })} · ${t(own ? 'own' : 'bundled')}`}
                {consent &&
                  !gone &&
                  ` · ${t('consent.short', { date: dateOnly(Date.parse(`${consent.until}T12:00:00Z`), language) })}`}
              </span>
            </li>
          ))}
        </ul>
        <Section boxed title={t('upload.title')} lead={<p className="max-w-prose text-soft">{t('upload.lead')}</p>}>
          <UploadForm mostBytes={env.uploadBytes} />
        </Section>
      </div>
    </PageFrame>
  )
}

export default ExcerptsPage
