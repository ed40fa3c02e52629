import { cookies, headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { type Language, languages } from '../lib/workshop/text.ts'

/** Where the chosen language is remembered, on this device alone. */
const cookieName = 'attune-language'

const asLanguage = (text: string | undefined): Language | null =>
  languages.find((language) => language === text) ?? null

/** The first of the browser's languages that there is. Example: `cy-GB,cy;q=0.9,en;q=0.8` is Welsh. */
const wished = (accept: string): Language | null => {
  const tags = accept.split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
  return tags.map(asLanguage).find((language) => language !== null) ?? null
}

/** The language of a page: chosen before, else the browser's, else English. */
export const pageLanguage = async (): Promise<Language> =>
  asLanguage((await cookies()).get(cookieName)?.value) ?? wished((await headers()).get('accept-language') ?? '') ?? 'en'

/** What next-intl asks for each request. The phone's words are left out: its page is no Next page. */
const requestConfig = getRequestConfig(async () => {
  const language = await pageLanguage()
  const { phone: _elsewhere, ...messages } =
    language === 'cy' ? (await import('../messages/cy.json')).default : (await import('../messages/en.json')).default
  return { locale: language, messages, timeZone: 'Europe/London' }
})

// next-intl asks for a default export.
export default requestConfig
