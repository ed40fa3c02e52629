import { describe, expect, it } from 'vitest'
import { splitAnswers } from '../groupSplit.ts'
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

  const list = { id: 'role' as const, items: ['Practitioner', 'Manager'].map((en) => ({ en, cy: en })) }
  const byRole = (...groups: Record<string, number | null>[][]) => {
    const people = groups.flatMap((group, role) => marked(...group).map((answer) => ({ answer, picks: { role } })))
    const answers = people.map(({ answer }) => answer)
    return checkIn.ladder.byGroup.show(config, answers, { ...rule, groups: splitAnswers(list, people) })
  }
  const five = (marks: Record<string, number | null>) => Array.from({ length: 5 }, () => marks)

  it('is split only where its config names a list', () => {
    const { splitBy: _, ...whole } = config
    expect(checkIn.rungs(whole)).toEqual(['room'])
    expect(checkIn.rungs(config)).toEqual(['room', 'byGroup'])
  })

  it('shows groups beside one another, and names the row in which they lie furthest apart', () => {
    const shown = byRole(five({ method: 4, practice: 3, watching: 1 }), five({ method: 4, practice: 5, watching: 2 }))
    expect(shown.groups.map(({ en }) => en)).toEqual(['Practitioner', 'Manager'])
    expect(shown.rows[1]?.cells.map((cell) => cell?.mean)).toEqual([3, 5])
    expect(shown.widest).toEqual({ id: 'practice', low: 0, high: 1 })
  })

  it('names no row where the groups say much the same', () => {
    const alike = { method: 4, practice: 3, watching: 1 }
    expect(byRole(five(alike), five(alike)).widest).toBeNull()
  })

  it('hides a row of every group where the few who marked it in one group could be read off', () => {
    const [one, ...others] = five({ method: 4, practice: 3, watching: 1 })
    const shown = byRole(five({ method: 2, practice: 3, watching: 1 }), [{ ...one, method: null }, ...others])
    expect(shown.rows[0]?.cells).toEqual([null, null])
    expect(shown.rows[1]?.cells.every((cell) => cell !== null)).toBe(true)
  })

  it('names groups with too few people and says nothing of them', () => {
    const shown = byRole(five({ method: 2 }), [{ method: 5 }])
    expect(shown).toMatchObject({ groups: [], widest: null })
    expect(shown.tooFew.map(({ en }) => en)).toEqual(['Practitioner', 'Manager'])
    expect(shown.rows.every(({ cells }) => cells.length === 0)).toBe(true)
  })
})
