import * as z from 'zod/mini'
import type { Language, LocalText } from './text.ts'

/** In which languages a session is held: the one that its screens lead with, then the one that is offered beside it. */
export const SessionLanguages = z.enum(['en+cy', 'cy+en', 'en', 'cy'])
export type SessionLanguages = z.infer<typeof SessionLanguages>

/** The languages of a session, the leading one first. Example: `cy+en` is `['cy', 'en']`. */
export const languagesIn = (session: SessionLanguages): [Language, ...Language[]] =>
  session.split('+') as [Language, ...Language[]] // the names are made of them

/**
 * A text that was typed for a session, in every language: what is not written in one, or is in a language that the session
 * is not held in, is as in the leading one, and the other way round. `null`: nothing was typed.
 */
export const spokenText = (typed: LocalText, session: SessionLanguages): LocalText | null => {
  const held = languagesIn(session)
  const first = held.map((language) => typed[language].trim()).find((text) => text !== '')
  if (first === undefined) return null
  const own = (language: Language) => (held.includes(language) && typed[language].trim()) || first
  return { en: own('en'), cy: own('cy') }
}
