'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Gone } from '../../lib/workshop/consent.ts'
import { dateOnly } from '../pages/dateText.ts'
import { Problem } from '../pages/Problem.tsx'
import { postJson } from '../pages/postJson.ts'
import { AskOnce } from '../people/AskOnce.tsx'

/** An excerpt whose recording is not there any more: why, since when, and the way to take it off the list. */
export const GoneExcerpt = ({ excerptId, gone }: { excerptId: string; gone: Gone }) => {
  const t = useTranslations('pages.excerpts')
  const language = useLocale() === 'cy' ? 'cy' : 'en'
  const [busy, setBusy] = useState(false)
  const [why, setWhy] = useState<'used' | 'failed' | null>(null)
  const remove = async () => {
    setBusy(true)
    const { body } = await postJson(`/api/excerpts/${excerptId}/remove`, {})
    if (body.ok) return window.location.assign('/excerpts')
    setBusy(false)
    setWhy(body.why === 'used' ? 'used' : 'failed')
  }
  return (
    <div className="space-y-4">
      <p className="max-w-prose rounded-card bg-attention-wash p-4 text-attention-ink">
        {t(`gone.${gone.why}`, { date: dateOnly(gone.at, language) })} {t('gone.what')}
      </p>
      <Problem>{why === null ? null : t(`notSaved.${why}`)}</Problem>
      <AskOnce
        label={t('remove')}
        name={t('remove')}
        question={t('gone.removeSure')}
        yes={t('removeYes')}
        busy={busy}
        onYes={remove}
      />
    </div>
  )
}
