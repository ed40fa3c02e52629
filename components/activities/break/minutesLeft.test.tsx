import { expect, it } from 'vitest'
import { minutesLeft } from './minutesLeft.ts'

it('counts a minute that has begun, and is at nothing only once the time has come', () => {
  expect(minutesLeft(900_000, 0)).toBe(15)
  expect(minutesLeft(61_000, 0)).toBe(2)
  expect(minutesLeft(1, 0)).toBe(1)
  expect(minutesLeft(0, 0)).toBe(0)
  expect(minutesLeft(0, 5_000)).toBe(0)
})
