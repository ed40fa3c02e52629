// The phone's words: of one language only, without those of the other screens, and parsed beforehand.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import compile from 'icu-minify/compile'

export const languages = ['en', 'cy']

const compileAll = (value) =>
  typeof value === 'string'
    ? compile(value)
    : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, compileAll(inner)]))

export const readMessages = (root, language) =>
  JSON.parse(readFileSync(join(root, 'messages', `${language}.json`), 'utf8'))

/** The messages of a phone in one language, in the form that `use-intl/format-message/format-only` reads. */
export const phoneMessages = (root, language) => {
  const { common, phone } = readMessages(root, language)
  return compileAll({ common, phone })
}
