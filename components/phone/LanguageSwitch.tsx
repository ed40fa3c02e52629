import { createContext, useContext } from 'react'
import { useTranslations } from 'use-intl'
import type { Language } from '../../lib/workshop/text.ts'

/** The languages to choose from, which one was chosen, which one the page is drawn in (its words may still be on their way), and how to choose. */
export const LanguageChoice = createContext<{
  languages: readonly Language[]
  chosen: Language
  language: Language
  choose: (language: Language) => void
}>({ languages: ['en', 'cy'], chosen: 'en', language: 'en', choose: () => undefined })

/** English or Welsh, each named in itself; on every screen of a session that is held in both. */
export const LanguageSwitch = () => {
  const t = useTranslations('common.language')
  const { languages, chosen, choose } = useContext(LanguageChoice)
  if (languages.length < 2) return null
  return (
    <fieldset aria-label={t('choose')} className="-mr-2 flex">
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === chosen}
          onClick={() => choose(language)}
          className={`min-h-11 px-2 text-sm ${language === chosen ? 'text-ink font-semibold' : 'text-soft underline underline-offset-4'}`}
        >
          {t(language)}
        </button>
      ))}
    </fieldset>
  )
}
