import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { BundledExcerpt } from '../../../components/excerpts/BundledExcerpt.tsx'
import { ExcerptForm } from '../../../components/excerpts/ExcerptForm.tsx'
import { buttonLook } from '../../../components/pages/buttonLook.ts'
import { PageFrame } from '../../../components/pages/PageFrame.tsx'
import { SignedIn } from '../../../components/pages/SignedIn.tsx'
import { pagesOf, personFor } from '../../../lib/server/auth/pageRights.ts'
import { excerptOf, workshopsWith } from '../../../lib/server/store/excerpts.ts'
import { theStore } from '../../../lib/server/theStore.ts'
import { shownSound } from '../../../lib/workshop/heard.ts'
import { ExcerptId } from '../../../lib/workshop/ids.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('pages.excerpts'))('one'),
})

/** One recording: of one's own to be changed, of those that come with the product to be heard. */
const ExcerptPage = async ({ params }: { params: Promise<{ excerpt: string }> }) => {
  const { excerpt: asked } = await params
  const person = await personFor('writeWorkshops', `/excerpts/${asked}`)
  const id = ExcerptId.safeParse(asked)
  const found = id.success ? await excerptOf(theStore(), person.organisationId, id.data) : null
  if (!found) notFound()
  const t = await getTranslations('pages.excerpts')
  const used = await workshopsWith(theStore(), person.organisationId, found.id)
  // Only what is shown leaves the server: the rest of the document judges the worker.
  const { title, contentNote, setting, language, lines, seconds, peaks } = found.document
  const shown = { id: found.id, title, contentNote, setting, language, lines, seconds, peaks }
  return (
    <PageFrame aside={<SignedIn name={person.name} pages={pagesOf(person)} here={null} />}>
      <div className="space-y-6">
        <a href="/excerpts" className={buttonLook('link')}>
          {t('back')}
        </a>
        <h1 className="text-3xl font-bold break-words">{title[(await getLocale()) === 'cy' ? 'cy' : 'en']}</h1>
        <p className="max-w-prose text-soft">{used === 0 ? t('unused') : t('usedBy', { count: used })}</p>
        {found.own ? (
          <ExcerptForm
            excerpt={shown}
            version={found.version}
            waveform={found.waveform}
            sound={found.sound && shownSound(found.sound)}
            loudness={found.loudness}
          />
        ) : (
          <BundledExcerpt excerpt={shown} />
        )}
      </div>
    </PageFrame>
  )
}

export default ExcerptPage
