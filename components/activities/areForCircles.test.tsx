import { expect, it } from 'vitest'
import { areForCircles } from './areForCircles.ts'

it('three words stand as circles; more choices, or whole sentences, do not', () => {
  expect(areForCircles(['practice', 'challenge', 'feedback'])).toBe(true)
  expect(areForCircles(['never', 'often', 'most weeks', 'always'])).toBe(false)
  expect(areForCircles(['never', 'often', 'only if something else changes too'])).toBe(false)
})
