import type { IncomingHttpHeaders } from 'node:http'
import { type Language, languages } from '../../workshop/text.ts'

const asLanguage = (text: string | undefined): Language | null =>
  languages.find((language) => language === text) ?? null

const chosen = (cookie: string): Language | null =>
  asLanguage(/(?:^|;)\s*attune-language=([^;]*)/.exec(cookie)?.[1]?.trim())

/** The wished languages with their weights; a tag without one weighs 1, and 0 means never. */
const wishes = (accept: string): { tag: string; weight: number }[] =>
  accept.split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
    const weight = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find((q) => q !== undefined)
    return { tag: tag.trim(), weight: weight === undefined ? 1 : Number(weight) }
  })

/**
 * The language of a phone's page: of those offered the one chosen on this phone before, else the most wished of the
 * browser's, else the first. Example: `accept-language: cy-GB,cy;q=0.9,en;q=0.8` is Welsh.
 */
export const languageOf = (headers: IncomingHttpHeaders, offered: readonly [Language, ...Language[]]): Language => {
  const isOffered = (language: Language | null): language is Language => language !== null && offered.includes(language)
  const before = chosen(headers.cookie ?? '')
  if (isOffered(before)) return before
  const wished = wishes(headers['accept-language'] ?? '')
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => asLanguage(tag.split('-')[0]))
    .find(isOffered)
  return wished ?? offered[0]
}
