import { describe, expect, it } from 'vitest'
import { emptyWall, withGroup, withPlace } from '../wall.ts'
import { brainstorm } from './kind.ts'

const config = {
  ...brainstorm.example.config,
  fields: [{ id: 'idea', label: { en: 'Idea', cy: 'Syniad' }, most: 2, maxLength: 10 }],
}
const wrote = (...lists: string[][]) => lists.map((idea) => ({ now: { texts: { idea }, done: true }, before: null }))
const five = wrote(['time', 'care'], ['Time'], ['care'], ['time '], ['truth'])
const rule = { floor: 5, second: false }

describe('a brainstorm', () => {
  it('takes as many texts as it asks for, none longer than it allows, and none for a field it does not have', () => {
    const fits = (texts: Record<string, string[]>) => brainstorm.fits(config, { texts, done: false })
    expect(fits({ idea: ['time', 'care'] })).toBe(true)
    expect(fits({ idea: ['a', 'b', 'c'] })).toBe(false)
    expect(fits({ idea: ['elevenchars'] })).toBe(false)
    expect(fits({ other: ['time'] })).toBe(false)
  })

  it('waits until a person says that this is all, and for at least one text', () => {
    expect(brainstorm.complete(config, { texts: { idea: ['time'] }, done: false })).toBe(false)
    expect(brainstorm.complete(config, { texts: { idea: ['', ''] }, done: true })).toBe(false)
    expect(brainstorm.complete(config, { texts: { idea: ['time', ''] }, done: true })).toBe(true)
  })

  it('counts people, not texts: the same word twice from one person is one', () => {
    const { walls } = brainstorm.ladder.wall.show(config, wrote(['time', 'time'], ['a'], ['b'], ['c'], ['d']), rule)
    expect(walls?.idea?.loose.find(({ text }) => text === 'time')?.count).toBe(1)
  })

  it('shows words with counts, the commonest first', () => {
    const { n, walls } = brainstorm.ladder.wall.show(config, five, rule)
    expect(n).toBe(5)
    expect(walls?.idea?.loose.map(({ count }) => count)).toEqual([3, 2, 1])
  })

  it('shows the groups that the console has made', () => {
    const [text] = brainstorm.texts?.of(config, five) ?? []
    expect(text).toEqual({ field: 'idea', text: 'time' })
    const wall = withPlace(withGroup(emptyWall, 'group1', 'Slowness'), 'nosuchkey', 'group1')
    expect(brainstorm.ladder.wall.show(config, five, { ...rule, wall }).walls?.idea?.groups).toEqual([])
  })

  it('[V4] counts those who wrote something, and not who typed and deleted it', () => {
    expect(brainstorm.ladder.wall.show(config, [...five.slice(0, 4), ...wrote([''], [])], rule)).toEqual({
      n: 4,
      walls: null,
    })
    expect(brainstorm.ladder.wall.show(config, [...five, ...wrote([''])], rule).n).toBe(5)
  })

  it('[V4] says only how many wrote below the floor', () => {
    expect(brainstorm.ladder.wall.show(config, five.slice(0, 4), rule)).toEqual({ n: 4, walls: null })
  })
})
