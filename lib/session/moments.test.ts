import { expect, it } from 'vitest'
import { momentsOf } from './moments.ts'

it('counts people by stretches of five seconds, in the order of the recording', () => {
  const marks = [
    { person: 'b', at: 12.4 },
    { person: 'a', at: 2 },
    { person: 'a', at: 4.9 },
    { person: 'b', at: 5 },
    { person: 'c', at: 11 },
  ]
  expect(momentsOf(marks, 3)).toEqual({
    people: 3,
    stretches: [
      { from: 0, to: 5, people: 1 },
      { from: 5, to: 10, people: 1 },
      { from: 10, to: 15, people: 2 },
    ],
  })
})

it('says nothing when fewer people than the floor marked something, however often they did', () => {
  const marks = Array.from({ length: 20 }, (_, at) => ({ person: at % 2 === 0 ? 'a' : 'b', at }))
  expect(momentsOf(marks, 3)).toBeNull()
  expect(momentsOf([], 0)).toBeNull()
})
