'use client'
import { type AbstractIntlMessages, useLocale, useTranslations } from 'next-intl'
import { useDeferredValue, useRef, useState } from 'react'
import type { Libraries } from '../../lib/activities/checkWorkshop.ts'
import { type Language, type LocalText, languages } from '../../lib/workshop/text.ts'
import type { Activity } from '../../lib/workshop/workshop.ts'
import { PhonePreview } from './PhonePreview.tsx'
import { ProjectorPreview } from './ProjectorPreview.tsx'
import { type Moment, type Previewed, previewOf } from './preview.ts'
import { Segments } from './Segments.tsx'
import { useLabels } from './useLabels.ts'

interface PreviewProps {
  readonly activity: Activity
  readonly title: LocalText
  readonly libraries: Libraries
  readonly words: Readonly<Record<Language, AbstractIntlMessages>>
}

/** The latest of this activity that could be drawn: while something is missing, what was there before stays. */
const useLastWhole = (activity: Activity, libraries: Libraries): { last: Previewed | null; whole: boolean } => {
  const held = useRef<{ id: string; previewed: Previewed } | null>(null)
  const now = previewOf(activity, libraries)
  if (now) held.current = { id: activity.id, previewed: now }
  return { last: held.current?.id === activity.id ? held.current.previewed : null, whole: now !== null }
}

/** The chosen activity as the room will see it: big screen and phone, at each of its moments. The room is made up. */
export const Preview = ({ activity: latest, title, libraries, words }: PreviewProps) => {
  const t = useTranslations('editor.preview')
  const tLanguage = useTranslations('common.language')
  const [language, setLanguage] = useState<Language>(useLocale() === 'cy' ? 'cy' : 'en')
  const [asked, setMoment] = useState<Moment>('asked')
  const activity = useDeferredValue(latest)
  const labels = useLabels(activity.kind)
  const { last, whole } = useLastWhole(activity, libraries)
  if (!last) return <p className="text-soft">{t('missing')}</p>
  const moment = last.moments.includes(asked) ? asked : (last.moments[0] ?? 'before')
  const nameOf = (one: Moment): string =>
    typeof one === 'number' ? labels.option(['press'], last.given.ladder[one - 1] ?? '') : t(one)
  const screen = { previewed: last, moment, language, words: words[language] }
  return (
    <div className="space-y-3">
      {!whole && <p className="text-sm font-semibold text-attention-ink">{t('waits')}</p>}
      <ProjectorPreview title={title} {...screen} />
      <div className="flex flex-wrap gap-4 sm:flex-nowrap">
        <PhonePreview {...screen} />
        <div className="space-y-4">
          <Segments
            label={t('moment')}
            options={last.moments.map((one) => ({ value: String(one), label: nameOf(one) }))}
            value={String(moment)}
            onChange={(value) => setMoment(last.moments.find((one) => String(one) === value) ?? 'before')}
          />
          <Segments
            label={t('language')}
            options={languages.map((value) => ({ value, label: tLanguage(value) }))}
            value={language}
            onChange={(value) => setLanguage(value === 'cy' ? 'cy' : 'en')}
          />
          <p className="text-sm text-soft">{t('madeUp')}</p>
        </div>
      </div>
    </div>
  )
}
