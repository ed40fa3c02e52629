import { expect, it } from 'vitest'
import { roomSize } from './roomSize.ts'

it.each([
  [0, 5, 'none'],
  [4, 5, 'tooFew'],
  [5, 5, 'hint'],
  [9, 5, 'hint'],
  [10, 5, 'full'],
  [2, 3, 'tooFew'],
  [3, 3, 'counts'],
  [4, 3, 'counts'],
  [5, 3, 'hint'],
  [7, 8, 'tooFew'],
  [8, 8, 'hint'],
])('%d people under a floor of %d: %s', (n, floor, size) => expect(roomSize(n, floor)).toBe(size))
