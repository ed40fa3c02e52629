'use client'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useTransition } from 'react'
import { languages } from '../../lib/workshop/text.ts'

const year = 365 * 24 * 60 * 60

/** English or Welsh, remembered on this device. Each language is named in itself. */
export const LanguageSwitch = () => {
  const t = useTranslations('common.language')
  const current = useLocale()
  const router = useRouter()
  const [pending, start] = useTransition()
  const choose = (language: string) => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing on plain HTTP in a local network
    document.cookie = `attune-language=${language}; Path=/; Max-Age=${year}; SameSite=Lax`
    start(() => router.refresh())
  }
  return (
    <fieldset aria-busy={pending} className="flex gap-1 text-sm">
      <legend className="sr-only">{t('choose')}</legend>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          onClick={() => choose(language)}
          className={`min-h-11 cursor-pointer rounded-full px-3 lg:min-h-9 ${
            language === current
              ? 'bg-wash font-semibold text-ink'
              : 'text-soft underline underline-offset-4 hover:text-ink'
          }`}
        >
          {t(language)}
        </button>
      ))}
    </fieldset>
  )
}
