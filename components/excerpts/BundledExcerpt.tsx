import { useTranslations } from 'next-intl'
import type { ShownExcerpt } from './draft.ts'
import { Waveform } from './Waveform.tsx'

/** A recording that comes with the product: to be heard and read, not to be changed. */
export const BundledExcerpt = ({ excerpt: { id, peaks, seconds, lines, language } }: { excerpt: ShownExcerpt }) => {
  const t = useTranslations('pages.excerpts')
  return (
    <div className="space-y-6">
      <p className="max-w-prose">{t('bundledLead')}</p>
      <Waveform peaks={peaks} seconds={seconds} starts={lines.map(({ start }) => start)} />
      {/* biome-ignore lint/a11y/useMediaCaption: its transcript stands below */}
      <audio controls preload="metadata" src={`/audio/library/${id}`} className="w-full" />
      <ol lang={language} className="max-w-prose space-y-2">
        {lines.map(({ n, speaker, text }) => (
          <li key={n}>
            <b>{speaker}</b> {text}
          </li>
        ))}
      </ol>
    </div>
  )
}
