import { expect, it } from 'vitest'
import { tQuantile } from './tQuantile.ts'

// scipy.stats.t.ppf(.975, df), equal to R qt()
it.each([
  [1, 12.706204736174694],
  [2, 4.302652729749462],
  [8, 2.306004135204166],
  [24, 2.0638985616280245],
  [999, 1.9623414611334493],
])('t at 97.5%% with %d degrees of freedom', (degrees, expected) => {
  expect(Math.abs(tQuantile(0.975, degrees) - expected)).toBeLessThan(1e-7)
})
