'use client'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'

/**
 * Where the words of a field may stand, the closest first: its own in this kind (`of.guess.ask_type`), then those that
 * the same name has everywhere (`field.type`). `names`: from the outermost part to the field, without places in lists.
 */
export const labelKeys = (kind: string, names: readonly string[]): string[] => [
  `of.${kind}.${names.join('_')}`,
  `field.${names.at(-1) ?? ''}`,
]

/** Where the words of one of a few options may stand. A press is called as on the console. */
export const optionKeys = (names: readonly string[], option: string): string[] => [
  `editor.option.${names.at(-1) ?? ''}_${option}`,
  `editor.option.${option}`,
  `console.rung.${option}.press`,
]

/** Where the word for one item of a list may stand. */
export const oneKeys = (kind: string, names: readonly string[]): string[] => [
  `editor.one.${kind}_${names.join('_')}`,
  `editor.one.${names.at(-1) ?? ''}`,
]

export interface Labels {
  field(names: readonly string[]): string
  /** One item of a list. */
  one(names: readonly string[]): string
  /** What helps with a field; `null` where nothing has to be said. */
  hint(names: readonly string[]): string | null
  option(names: readonly string[], option: string): string
}

interface Words {
  (key: string): string
  has(key: string): boolean
}

/** The words of a kind's fields. `t`: all words, in the language of the page. */
export const labelsOf = (t: Words, kind: string): Labels => {
  const found = (keys: readonly string[]): string | null => {
    const key = keys.find((one) => t.has(one))
    return key === undefined ? null : t(key)
  }
  return {
    one: (names) => found(oneKeys(kind, names)) ?? names.at(-1) ?? '',
    field: (names) => found(labelKeys(kind, names).map((key) => `editor.${key}`)) ?? names.at(-1) ?? '',
    hint: (names) => found([`editor.hint.${kind}_${names.join('_')}`, `editor.hint.${names.at(-1)}`]),
    option: (names, option) => found(optionKeys(names, option)) ?? option,
  }
}

/** The words of a kind's fields, in the language of the page. */
export const useLabels = (kind: string): Labels => {
  const t = useTranslations()
  return useMemo(() => labelsOf(t, kind), [kind, t])
}
