import { describe, expect, it } from 'vitest'
import type { GroupList } from '../workshop/groups.ts'
import { mayShowGroups, splitAnswers } from './groupSplit.ts'

const list: GroupList = { id: 'role', items: ['A', 'B', 'C'].map((en) => ({ en, cy: en })) }
const people = (...sizes: number[]) =>
  sizes.flatMap((size, at) =>
    Array.from({ length: size }, () => ({
      answer: { now: at, before: 7 },
      picks: at < list.items.length ? { role: at } : {},
    })),
  )
const names = (...sizes: number[]) => {
  const { groups, tooFew } = splitAnswers(list, people(...sizes))
  return { shown: groups.map(({ name }) => name.en).join(''), tooFew: tooFew.map(({ en }) => en).join('') }
}

describe('answers by group', () => {
  it('shows groups of five and more, and names one that nobody picked like one with too few', () => {
    expect(names(6, 5, 0)).toEqual({ shown: 'AB', tooFew: 'C' })
    expect(names(7, 6, 3, 4)).toEqual({ shown: 'AB', tooFew: 'C' })
  })

  it('hides one more where a hidden group could be taken from the room', () => {
    expect(names(8, 4)).toEqual({ shown: '', tooFew: 'ABC' })
    expect(names(9, 7, 2)).toEqual({ shown: 'A', tooFew: 'BC' })
    expect(names(8, 9, 0, 3), 'three declined').toEqual({ shown: 'B', tooFew: 'AC' })
  })

  it('never leaves one to four people over, whatever the sizes', () => {
    for (let a = 0; a < 10; a += 1) {
      for (let b = 0; b < 10; b += 1) {
        for (let rest = 0; rest < 8; rest += 1) {
          const may = mayShowGroups([a, b, 6], a + b + 6 + rest)
          const shown = [a, b, 6].filter((_, at) => may[at])
          const left = a + b + 6 + rest - shown.reduce((sum, size) => sum + size, 0)
          expect(shown.every((size) => size >= 5)).toBe(true)
          if (shown.length > 0) expect(left === 0 || left >= 5).toBe(true)
        }
      }
    }
  })

  it('leaves out who did not answer now, and what was said before', () => {
    const away = { answer: { now: null, before: 7 }, picks: { role: 0 } }
    const { groups } = splitAnswers(list, [...people(5, 5), away])
    expect(groups.map(({ answers }) => answers.length)).toEqual([5, 5])
    expect(groups[0]?.answers[0]).toEqual({ now: 0, before: null })
  })
})
