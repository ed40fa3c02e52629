import { expect, it } from 'vitest'
import { countedByHand } from './byHand.ts'

it('[H2] says of two votes that both were counted by hand, and otherwise names the nearer one', () => {
  expect(countedByHand(['now', 'before', 'recalled'])).toBe('both')
  expect(countedByHand(['now', 'recalled'])).toBe('now')
  expect(countedByHand(['before'])).toBe('before')
  expect(countedByHand(['recalled'])).toBe('recalled')
  expect(countedByHand(undefined)).toBeNull()
})
