import { useLocale, useTranslations } from 'next-intl'
import type { ShownExcerpt } from './draft.ts'
import { Waveform } from './Waveform.tsx'

/** A recording that comes with the product: to be heard and read, not to be changed. */
export const BundledExcerpt = ({ excerpt }: { excerpt: ShownExcerpt }) => {
  const { id, peaks, seconds, lines, language, contentNote } = excerpt
  const t = useTranslations('pages.excerpts')
  const note = contentNote[useLocale() === 'cy' ? 'cy' : 'en']
  return (
    <div className="space-y-6">
      <p className="max-w-prose">{t('bundledLead')}</p>
      <p className="max-w-prose text-soft">
        {t('spoken', { language })} {note !== '' && t('note', { note })}
      </p>
      <Waveform peaks={peaks} seconds={seconds} starts={lines.map(({ start }) => start)} />
      {/* biome-ignore lint/a11y/useMediaCaption: its transcript stands below */}
      <audio controls preload="metadata" src={`/audio/library/${id}`} className="w-full" />
      <ol className="max-w-prose space-y-2">
        {lines.map(({ n, speaker, text }) => (
          <li key={n}>
            <b>{t('speaks', { speaker })}</b> <span lang={language}>{text}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
