import { expect, it } from 'vitest'
import { expectedRows, expectedWays } from './expectedRows.ts'

const figure = { label: { en: 'A', cy: 'A' }, press: 1, n: 10, counts: [1, 0, 2, 3, 0, 4, 0] }

it('lists what was expected from strongly up to strongly down', () => {
  expect(expectedRows(figure).map(({ people }) => people)).toEqual([0, 4, 0, 3, 2, 0, 1])
})

it('adds up the three ways', () => {
  expect(expectedWays(figure)).toEqual({ up: 4, none: 3, down: 3 })
})

it('shows nothing of a room that was too small', () => {
  expect(expectedRows({ ...figure, counts: null })).toEqual([])
  expect(expectedWays({ ...figure, counts: null })).toBeNull()
})
