import * as z from 'zod/mini'

/** The languages of the product. English and Welsh stand side by side in one session. */
export const languages = ['en', 'cy'] as const
export const Language = z.enum(languages)
export type Language = z.infer<typeof Language>

/** A text that people are shown, in every language. */
export const LocalText = z.strictObject({
  en: z.string().check(z.maxLength(4000)),
  cy: z.string().check(z.maxLength(4000)),
})
export type LocalText = z.infer<typeof LocalText>

/** The same value with every text in one language: what a phone is sent. */
export type Localised<T> = T extends LocalText
  ? string
  : T extends readonly (infer Item)[]
    ? Localised<Item>[]
    : T extends string | number | boolean | null | undefined
      ? T
      : { [Key in keyof T]: Localised<T[Key]> }

const isLocalText = (value: object): value is LocalText => {
  const keys = Object.keys(value)
  return keys.length === languages.length && languages.every((language) => keys.includes(language))
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
