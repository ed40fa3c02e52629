import { expect, it } from 'vitest'
import { isCut, loudnessWord, partWith } from './part.ts'

it('an end stays within the recording and a second from the other', () => {
  const part = { from: 2, to: 10 }
  expect(partWith(part, 'from', -3, 60)).toEqual({ from: 0, to: 10 })
  expect(partWith(part, 'from', 12, 60)).toEqual({ from: 9, to: 10 })
  expect(partWith(part, 'to', 1, 60)).toEqual({ from: 2, to: 3 })
  expect(partWith(part, 'to', 99, 60)).toEqual({ from: 2, to: 60 })
  expect(partWith(part, 'from', 4.126, 60).from).toBe(4.13)
})

it('the whole is no part, also where a length was rounded', () => {
  expect(isCut({ from: 0, to: 59.99 }, 60)).toBe(false)
  expect(isCut({ from: 0.5, to: 60 }, 60)).toBe(true)
})

it('a loudness is told beside the recordings that come with the product', () => {
  expect([-30, -20, -16, -9].map(loudnessWord)).toEqual(['muchQuieter', 'quieter', 'alike', 'louder'])
})
