'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Consent } from '../../lib/workshop/consent.ts'
import type { LocalText } from '../../lib/workshop/text.ts'
import { dateOnly, dateText } from '../pages/dateText.ts'
import { Problem } from '../pages/Problem.tsx'
import { postJson } from '../pages/postJson.ts'
import { Section } from '../pages/Section.tsx'
import { AskOnce } from '../people/AskOnce.tsx'
import { RenewConsent } from './RenewConsent.tsx'

/** To whom a recording was given to hear. */
export interface ShownHearing {
  readonly heardBy: 'room' | 'screen' | 'phone' | 'person'
  readonly person: string | null
  readonly session: LocalText | null
  readonly times: number
  readonly last: number
}

const Hearings = ({ hearings }: { hearings: readonly ShownHearing[] }) => {
  const t = useTranslations('pages.excerpts.consent')
  const language = useLocale() === 'cy' ? 'cy' : 'en'
  if (hearings.length === 0) return <p className="text-soft">{t('notHeard')}</p>
  return (
    <ul className="divide-y divide-line">
      {hearings.map(({ heardBy, person, session, times, last }) => (
        <li key={`${heardBy} ${person} ${last}`} className="grid gap-x-6 py-2 sm:grid-cols-[13rem_1fr]">
          <time dateTime={new Date(last).toISOString()} className="text-soft tabular-nums">
            {dateText(last, language)}
          </time>
          <span className="min-w-0 break-words">
            {t(`heard.${heardBy}`, { person: person ?? '', session: session?.[language] ?? '–', times })}
          </span>
        </li>
      ))}
    </ul>
  )
}

interface RealRecordingProps {
  readonly excerptId: string
  readonly consent: Consent
  /** Whether it has been taken away. */
  readonly gone: boolean
  readonly hearings: readonly ShownHearing[]
}

/** What a recording of a real conversation is kept on, who has heard it, and the way to take it away. */
export const RealRecording = ({ excerptId, consent, gone, hearings }: RealRecordingProps) => {
  const t = useTranslations('pages.excerpts.consent')
  const language = useLocale() === 'cy' ? 'cy' : 'en'
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const withdraw = async () => {
    setBusy(true)
    const { body } = await postJson(`/api/excerpts/${excerptId}/withdraw`, {})
    if (body.ok) return window.location.reload()
    setBusy(false)
    setFailed(true)
  }
  const { basis, note, until, confirmedBy, confirmedAt } = consent
  return (
    <Section boxed title={t('title')} lead={<p className="max-w-prose text-soft">{t('locked')}</p>}>
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[13rem_1fr]">
        <dt className="text-soft">{t('basis')}</dt>
        <dd>
          {t(`bases.${basis}`)}
          {note !== '' && <span className="block break-words text-soft">{note}</span>}
        </dd>
        <dt className="text-soft">{t('confirmed')}</dt>
        <dd>{t('confirmedBy', { person: confirmedBy, date: dateText(confirmedAt, language) })}</dd>
        <dt className="text-soft">{t('until')}</dt>
        <dd>{dateOnly(Date.parse(`${until}T12:00:00Z`), language)}</dd>
      </dl>
      <details>
        <summary className="flex min-h-11 w-fit cursor-pointer items-center text-room underline underline-offset-4">
          {t('hearings')}
        </summary>
        <Hearings hearings={hearings} />
      </details>
      {!gone && <RenewConsent excerptId={excerptId} first={{ basis, note, until }} />}
      <Problem>{failed ? t('notWithdrawn') : null}</Problem>
      {!gone && (
        <AskOnce
          label={t('withdraw')}
          name={t('withdraw')}
          question={t('withdrawSure')}
          yes={t('withdrawYes')}
          busy={busy}
          onYes={withdraw}
        />
      )}
    </Section>
  )
}
