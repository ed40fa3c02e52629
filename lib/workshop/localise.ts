import type { Language, Localised, LocalText } from './text.ts'

// Apart from the schemas of texts: phones localise too, and load no schema.

const isLocalText = (value: object): value is LocalText => {
  const keys = Object.keys(value)
  return keys.length === 2 && keys.includes('en') && keys.includes('cy')
}

const localiseUnknown = (value: unknown, language: Language): unknown => {
  if (Array.isArray(value)) return value.map((item) => localiseUnknown(item, language))
  if (typeof value !== 'object' || value === null) return value
  if (isLocalText(value)) return value[language]
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, localiseUnknown(inner, language)]))
}

/**
 * Every text of a value in one language; all else as it was.
 * Example: `localise({ title: { en: 'Hello', cy: 'Helo' }, n: 3 }, 'cy')` is `{ title: 'Helo', n: 3 }`.
 */
export const localise = <T>(value: T, language: Language): Localised<T> =>
  // TypeScript cannot follow a recursive walk over unknown data; the walk above does what the type says.
  localiseUnknown(value, language) as Localised<T>
