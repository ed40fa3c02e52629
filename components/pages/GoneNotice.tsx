import { useLocale, useTranslations } from 'next-intl'
import type { LocalText } from '../../lib/workshop/text.ts'

/** Says of a workshop that recordings which it plays are not there any more; nothing where all are. */
export const GoneNotice = ({ titles }: { titles: readonly LocalText[] }) => {
  const t = useTranslations('pages.workshops')
  const language = useLocale() === 'cy' ? 'cy' : 'en'
  if (titles.length === 0) return null
  return (
    <p className="max-w-prose rounded-card bg-attention-wash p-4 text-attention-ink">
      {t('gone', { count: titles.length, titles: titles.map((title) => title[language]).join(', ') })}
    </p>
  )
}
