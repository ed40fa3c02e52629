import type { Language, LocalText } from '../workshop/text.ts'
import type { Problem } from './problem.ts'

/** What is missing of a text in the languages that are written; `null`: nothing. */
export const missingText = (text: LocalText, languages: readonly Language[]): Problem['why'] | null => {
  const empty = languages.filter((language) => text[language].trim() === '')
  if (empty.length === 0) return null
  if (empty.length === languages.length) return 'missing'
  return empty[0] === 'en' ? 'missingEn' : 'missingCy'
}

/** Whether a value is a text in several languages. */
export const isText = (value: unknown): value is LocalText =>
  typeof value === 'object' && value !== null && 'en' in value && 'cy' in value
