import { expect, it } from 'vitest'
import { agreementWord } from './agreementWord.ts'
import { shownAgreement } from './shownAgreement.ts'

// LeBreton & Senter (2008), Table 3, on the index rounded to two decimals
it.each([
  [-1.11, 0, 'none'],
  [0, 0, 'none'],
  [0.304, 30, 'none'],
  [0.305, 31, 'weak'],
  [0.5, 50, 'weak'],
  [0.51, 51, 'moderate'],
  [0.7049, 70, 'moderate'],
  [0.705, 71, 'strong'],
  [0.904, 90, 'strong'],
  [0.905, 91, 'veryStrong'],
  [1, 100, 'veryStrong'],
])('an agreement of %d is shown as %d and called %s', (rwg, shown, word) => {
  expect(shownAgreement(rwg)).toBe(shown)
  expect(agreementWord(rwg)).toBe(word)
})

it('never lets the number and the word contradict each other, whatever binary arithmetic does to a half', () => {
  for (let shown = 1; shown < 100; shown++) expect(shownAgreement((shown - 0.5) / 100)).toBe(shown)
})
