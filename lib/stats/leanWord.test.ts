import { expect, it } from 'vitest'
import { figure, missing } from './figure.ts'
import { leanWord } from './leanWord.ts'
import { matchWithCoding } from './matchWithCoding.ts'

const wordFor = (ratings: number[], expert: number) => {
  const match = matchWithCoding(ratings, expert)
  return leanWord(match.bias, match.biasInterval, match.n)
}

it.each([
  ['nobody', [], 3, 'none'],
  ['one person', [5], 3, 'none'],
  ['all on the mark', [3, 3, 3], 3, 'onTheMark'],
  ['two camps about the expert', [2, 2, 4, 4], 3, 'onTheMark'],
  ['everyone one above: no interval, yet a word', [4, 4, 4, 4], 3, 'clearlyGenerous'],
  ['everyone one below', [2, 2, 2, 2], 3, 'clearlyStrict'],
  ['everyone half above a mean of coders', [3, 3, 3, 3], 2.5, 'littleGenerous'],
  ['a lean that may be chance', [5, 5, 3, 2], 3, 'noClearLean'],
])('%s', (_, ratings, expert, word) => expect(wordFor(ratings, expert)).toBe(word))

it.each([
  [0.2499, 'onTheMark'],
  [0.25, 'littleGenerous'],
  [0.75, 'littleGenerous'],
  [0.7501, 'clearlyGenerous'],
  [-0.25, 'littleStrict'],
  [-0.75, 'littleStrict'],
  [-0.7501, 'clearlyStrict'],
])('a clear lean of %d is %s', (bias, word) => {
  const range = bias > 0 ? { lo: 0.01, hi: 2 } : { lo: -2, hi: -0.01 }
  expect(leanWord(figure(bias), figure(range), 20)).toBe(word)
  expect(leanWord(figure(bias), missing('zero_width'), 20)).toBe(word)
})
