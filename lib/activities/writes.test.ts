import { expect, it } from 'vitest'
import { type KindName, kindNamed, kinds } from './kinds.ts'
import { writes } from './writes.ts'

const writing = (kind: KindName, config: unknown = kindNamed(kind).example.config) => writes(kindNamed(kind), config)

it('people write where words are all that is asked, and vote wherever there is a mark or a choice', () => {
  const names = (Object.keys(kinds) as KindName[]).filter((kind) => writing(kind))
  expect(names).toEqual(['brainstorm', 'discuss', 'plan', 'takeaway'])
})

it('a guess by words is written, one by number is not', () => {
  const { config } = kinds.guess.example
  expect(writing('guess', { ...config, ask: { type: 'text', maxLength: 40 } })).toBe(true)
  expect(writing('guess', config)).toBe(false)
})
