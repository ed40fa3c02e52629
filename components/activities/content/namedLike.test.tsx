import { expect, it } from 'vitest'
import { namedLike } from './namedLike.ts'

const cards = [
  { id: 'empathy', name: 'Empathy' },
  { id: 'childFocus', name: 'Focus on child' },
]

it('an idea is named like the card all of whose longer words it has, and like none in doubt', () => {
  expect(namedLike('real empathy!', cards)).toBe('empathy')
  expect(namedLike('Child-focus', cards)).toBe('childFocus')
  expect(namedLike('the child', cards)).toBeNull()
  expect(namedLike('empathy and focus on the child', cards)).toBeNull()
})
