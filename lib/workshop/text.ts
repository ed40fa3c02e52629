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
