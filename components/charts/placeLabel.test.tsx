import { expect, it } from 'vitest'
import { placeLabel } from './placeLabel.ts'

it('puts the words where they fit: right, else left, else below', () => {
  const chart = { chartWidth: 1000, labelWidth: 400 }
  expect(placeLabel({ ...chart, from: 300, to: 500 })).toBe('right')
  expect(placeLabel({ ...chart, from: 700, to: 900 })).toBe('left')
  expect(placeLabel({ ...chart, from: 300, to: 900 })).toBe('below')
})
