import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { LocalText } from '../workshop/text.ts'
import { blankOf } from './blankOf.ts'
import { fitsField } from './fitsField.ts'
import { formOf } from './formOf.ts'
import { type KindName, kinds } from './kinds.ts'

const names = Object.keys(kinds) as KindName[]

describe.each(names)('the form of %s', (name) => {
  it('is made of its schema, and reaches every part of its example', () => {
    expect(fitsField(formOf(kinds[name].config as z.ZodMiniType), kinds[name].example.config)).toBe(true)
  })
})

it('asks for a text in both languages once, for a list by its items, and for a choice by its words', () => {
  const schema = z.strictObject({
    title: LocalText,
    rungs: z.array(z.enum(['room', 'why'])),
    lines: z.array(LocalText).check(z.minLength(1), z.maxLength(4)),
    note: z.optional(z.nullable(z.string().check(z.maxLength(40)))),
  })
  expect(formOf(schema)).toEqual({
    type: 'group',
    parts: [
      { name: 'title', optional: false, field: { type: 'localText' } },
      { name: 'rungs', optional: false, field: { type: 'someOf', options: ['room', 'why'] } },
      { name: 'lines', optional: false, field: { type: 'list', of: { type: 'localText' }, least: 1, most: 4 } },
      { name: 'note', optional: true, field: { type: 'maybe', of: { type: 'text', most: 40 } } },
    ],
  })
})

it('offers the forms of a union by the word that tells them apart', () => {
  const schema = z.union([
    z.strictObject({ type: z.literal('number'), most: z.int() }),
    z.strictObject({ type: z.literal('text') }),
  ])
  const form = formOf(schema)
  expect(form).toMatchObject({ type: 'variant', by: 'type', forms: [{ name: 'number' }, { name: 'text' }] })
  expect(blankOf(form, () => 'new')).toEqual({ type: 'number', most: 1 })
})

it('begins a new value with what its schema needs, and leaves out what it does not', () => {
  const schema = z.strictObject({
    items: z
      .array(z.strictObject({ id: z.string().check(z.regex(/^[a-z]+$/)), text: LocalText }))
      .check(z.minLength(2)),
    more: z.optional(z.string()),
  })
  let made = 0
  const blank = blankOf(formOf(schema), () => `name${String.fromCharCode(97 + made++)}`)
  expect(blank).toEqual({
    items: [
      { id: 'namea', text: { en: '', cy: '' } },
      { id: 'nameb', text: { en: '', cy: '' } },
    ],
  })
})

it('does not hold what no form can edit', () => {
  expect(() => formOf(z.strictObject({ secret: z.unknown() }))).toThrow('no form can edit')
})
