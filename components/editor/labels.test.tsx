import { describe, expect, it } from 'vitest'
import { type FormField, formOf } from '../../lib/activities/formOf.ts'
import { type KindName, kindNamed, kinds } from '../../lib/activities/kinds.ts'
import { Framework } from '../../lib/workshop/framework.ts'
import { Asking } from '../../lib/workshop/workshop.ts'
import cy from '../../messages/cy.json' with { type: 'json' }
import en from '../../messages/en.json' with { type: 'json' }
import { valueAt } from './paths.ts'
import { labelKeys, oneKeys, optionKeys } from './useLabels.ts'

const names = Object.keys(kinds) as KindName[] // the keys of the registry are the names

const has = (keys: readonly string[], words: unknown): boolean =>
  keys.some((key) => typeof valueAt(words, key.split('.')) === 'string')

/** The words that a form needs and that a catalogue lacks. */
const lacking = (words: unknown, kind: string, field: FormField, at: readonly string[] = []): string[] => {
  const inside = (part: FormField, name?: string) => lacking(words, kind, part, name === undefined ? at : [...at, name])
  const need = (keys: readonly string[]) => (has(keys, words) ? [] : [keys.join(' or ')])
  const options = (offered: readonly string[]) => offered.flatMap((option) => need(optionKeys(at, option)))
  switch (field.type) {
    case 'group':
      return field.parts
        .filter(({ field: { type } }) => type !== 'name' && type !== 'fixed')
        .flatMap(({ name, field: part }) => [
          ...need(labelKeys(kind, [...at, name]).map((key) => `editor.${key}`)),
          ...inside(part, name),
        ])
    case 'list':
      return [...need(oneKeys(kind, at)), ...inside(field.of)]
    case 'tuple':
      return [...need(oneKeys(kind, at)), ...field.of.flatMap((part) => inside(part))]
    case 'maybe':
    case 'byName':
      return inside(field.of)
    case 'oneOf':
    case 'someOf':
      return options(field.options)
    case 'variant':
      return [...options(field.forms.map(({ name }) => name)), ...field.forms.flatMap((form) => inside(form.field))]
    default:
      return []
  }
}

describe.each([
  ['English', en],
  ['Welsh', cy],
])('the editor speaks %s:', (_language, words) => {
  it.each(names)('each field, list and choice of %s has its words, and so have the kind and its presses', (name) => {
    const kind = kindNamed(name)
    expect(lacking(words, name, formOf(kind.config))).toEqual([])
    expect(has([`editor.kind.${name}.name`], words)).toBe(true)
    expect(has([`editor.kind.${name}.line`], words)).toBe(true)
    const presses = Object.keys(kind.ladder).filter((rung) => !has(optionKeys(['press'], rung), words))
    expect(presses).toEqual([])
  })

  it('a framework has its words too', () => {
    expect(lacking(words, 'framework', formOf(Framework))).toEqual([])
  })

  it('how a room is asked has its words too', () => {
    expect(lacking(words, 'asking', formOf(Asking))).toEqual([])
  })
})
