'use client'
import { useLocale } from 'next-intl'
import type { LocalText } from '../../lib/workshop/text.ts'

/** Picks a text in the language of this screen. */
export const useLocalText = (): ((text: LocalText) => string) => {
  const locale = useLocale()
  return (text) => text[locale === 'cy' ? 'cy' : 'en']
}
