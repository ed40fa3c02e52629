import { describe, expect, it } from 'vitest'
import { checkIn } from './kind.ts'

const { config } = checkIn.example
const marked = (...lists: Record<string, number | null>[]) => lists.map((marks) => ({ now: { marks }, before: null }))
const rule = { floor: 3, second: false }

describe('a check of the own service', () => {
  it('is complete when every row is marked or left out on purpose', () => {
    expect(checkIn.complete(config, { marks: { method: 3, practice: null } })).toBe(false)
    expect(checkIn.complete(config, { marks: { method: 3, practice: null, watching: 1 } })).toBe(true)
    expect(checkIn.fits(config, { marks: { other: 3 } })).toBe(false)
  })

  it('counts each row by itself, and names the single lowest', () => {
    const answers = marked(
      { method: 4, practice: 3, watching: 1 },
      { method: 5, practice: null, watching: 2 },
      { method: 3, practice: 2, watching: 1 },
      { method: 4, watching: null },
    )
    const { rows, lowest } = checkIn.ladder.room.show(config, answers, rule)
    expect(rows[0]).toEqual({ id: 'method', n: 4, counts: [0, 0, 1, 2, 1], mean: 4 })
    expect(rows[1]).toEqual({ id: 'practice', n: 2, counts: null, mean: null })
    expect(lowest).toBe('watching')
  })

  it('names no lowest row where two are alike', () => {
    const answers = marked(...[1, 2, 3].map(() => ({ method: 2, practice: 2, watching: 4 })))
    expect(checkIn.ladder.room.show(config, answers, rule).lowest).toBeNull()
  })
})
