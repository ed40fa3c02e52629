import { describe, expect, it } from 'vitest'
import { leanWord } from '../stats/leanWord.ts'
import { matchWithCoding } from '../stats/matchWithCoding.ts'
import { smallLean } from './smallLean.ts'
import { roomsOf } from './testRooms.ts'

const plain = (marks: readonly number[], coding: number) => {
  const { bias, biasInterval, n } = matchWithCoding(marks, coding)
  return leanWord(bias, biasInterval, n)
}

describe('the lean of a small room in a word', () => {
  it('leaves, beside how many were within one mark, three ways of marking or more: where it is said and where it is not', () => {
    for (const people of [5, 6, 7, 8, 9])
      for (const coding of [1, 2, 3, 4, 5, 2.5, 11 / 3]) {
        const ways = new Map<string, number>()
        for (const marks of roomsOf(people)) {
          const told = `${matchWithCoding(marks, coding).withinOne} ${smallLean(marks, coding)}`
          ways.set(told, (ways.get(told) ?? 0) + 1)
        }
        expect({ people, coding, least: Math.min(...ways.values()) }).toSatisfy(({ least }) => least >= 3)
      }
  })

  it('is the word that any room would be given', () => {
    expect(smallLean([2, 3, 4, 4, 4, 5], 3)).toBe(plain([2, 3, 4, 4, 4, 5], 3))
    expect(smallLean([1, 1, 2, 2, 3, 3], 4)).toBe('clearlyStrict')
  })

  it('is kept back where it would say how each marked: eight at four and one at two', () => {
    expect(plain([2, 4, 4, 4, 4, 4, 4, 4, 4], 3)).toBe('clearlyGenerous')
    expect(smallLean([2, 4, 4, 4, 4, 4, 4, 4, 4], 3)).toBeNull()
  })
})
