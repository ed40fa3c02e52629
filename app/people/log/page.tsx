import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { buttonLook } from '../../../components/pages/buttonLook.ts'
import { dateText } from '../../../components/pages/dateText.ts'
import { PageFrame } from '../../../components/pages/PageFrame.tsx'
import { SignedIn } from '../../../components/pages/SignedIn.tsx'
import { pagesOf, personFor } from '../../../lib/server/auth/pageRights.ts'
import { deedsOf } from '../../../lib/server/store/deeds.ts'
import { theStore } from '../../../lib/server/theStore.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('pages.people'))('log.title'),
})

const beforeOf = (text: string | string[] | undefined): number | null =>
  typeof text === 'string' && /^\d{1,15}$/.test(text) ? Number(text) : null

/** What people with accounts did, for owners, the latest first. */
const LogPage = async ({ searchParams }: { searchParams: Promise<{ before?: string | string[] }> }) => {
  const person = await personFor('keepPeople', '/people/log')
  const t = await getTranslations('pages.people.log')
  const language = (await getLocale()) === 'cy' ? 'cy' : 'en'
  const { deeds, more } = await deedsOf(theStore(), person.organisationId, beforeOf((await searchParams).before))
  return (
    <PageFrame aside={<SignedIn name={person.name} pages={pagesOf(person)} here={null} />}>
      <div className="space-y-6">
        <h1 className="text-3xl font-bold">{t('title')}</h1>
        <p className="max-w-prose text-soft">{t('lead')}</p>
        {deeds.length === 0 ? <p>{t('none')}</p> : null}
        <ol className="divide-y divide-line">
          {deeds.map(({ id, at, person: who, deed, about }) => (
            <li key={id} className="grid gap-x-6 py-3 sm:grid-cols-[13rem_1fr]">
              <time dateTime={new Date(at).toISOString()} className="text-soft tabular-nums">
                {dateText(at, language)}
              </time>
              <span className="min-w-0 break-words">{t(`deed.${deed}`, { person: who, about: about || '–' })}</span>
            </li>
          ))}
        </ol>
        <div className="flex flex-wrap gap-3">
          {more ? (
            <a href={`/people/log?before=${deeds.at(-1)?.at}`} className={buttonLook('quiet')}>
              {t('earlier')}
            </a>
          ) : null}
          <a href="/people" className={buttonLook('link')}>
            {t('back')}
          </a>
        </div>
      </div>
    </PageFrame>
  )
}

export default LogPage
