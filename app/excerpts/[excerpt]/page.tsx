import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { BundledExcerpt } from '../../../components/excerpts/BundledExcerpt.tsx'
import { ExcerptForm } from '../../../components/excerpts/ExcerptForm.tsx'
import { GoneExcerpt } from '../../../components/excerpts/GoneExcerpt.tsx'
import { RealRecording, type ShownHearing } from '../../../components/excerpts/RealRecording.tsx'
import { buttonLook } from '../../../components/pages/buttonLook.ts'
import { PageFrame } from '../../../components/pages/PageFrame.tsx'
import { SignedIn } from '../../../components/pages/SignedIn.tsx'
import { pagesOf, personFor } from '../../../lib/server/auth/pageRights.ts'
import { excerptOf, workshopsWith } from '../../../lib/server/store/excerpts.ts'
import { hearingsOf } from '../../../lib/server/store/hearings.ts'
import { theStore } from '../../../lib/server/theStore.ts'
import { shownSound } from '../../../lib/workshop/heard.ts'
import { ExcerptId, type OrganisationId } from '../../../lib/workshop/ids.ts'
import type { LocalText } from '../../../lib/workshop/text.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('pages.excerpts'))('one'),
})

/** Who was given a recording of a real conversation to hear, as the page shows it. */
const shownHearings = async (organisationId: OrganisationId, id: ExcerptId): Promise<ShownHearing[]> =>
  (await hearingsOf(theStore(), organisationId, id)).map(({ session, ...line }) => ({
    ...line,
    session: session === null ? null : (JSON.parse(session) as LocalText), // written by startSession alone
  }))

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
    <PageFrame wide={found.own} aside={<SignedIn name={person.name} pages={pagesOf(person)} here="excerpts" />}>
      <div className="space-y-6">
        <a href="/excerpts" className={buttonLook('link')}>
          {t('back')}
        </a>
        <h1 className="text-3xl font-bold break-words">{title[(await getLocale()) === 'cy' ? 'cy' : 'en']}</h1>
        <p className="max-w-prose text-soft">
          {used === 0 ? t('unused') : t(found.gone ? 'gone.usedBy' : 'usedBy', { count: used })}
        </p>
        {found.gone && <GoneExcerpt excerptId={found.id} gone={found.gone} />}
        {found.consent && (
          <RealRecording
            excerptId={found.id}
            consent={found.consent}
            gone={found.gone !== null}
            hearings={await shownHearings(person.organisationId, found.id)}
          />
        )}
        {found.gone ? null : found.own ? (
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
