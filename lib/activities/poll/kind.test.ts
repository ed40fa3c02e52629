import { describe, expect, it } from 'vitest'
import type { ActivityId } from '../../workshop/ids.ts'
import { poll } from './kind.ts'

const { config } = poll.example
const wall = 'act_wall' as ActivityId // written by hand, in the form of its schema
const chose = (...ids: string[]) => ids.map((id) => ({ now: { chosen: [id] }, before: null }))
const rule = { floor: 5, second: false }

describe('a poll', () => {
  it('takes as many choices as may be made, each once and each from the list', () => {
    expect(poll.fits(config, { chosen: ['c1'] })).toBe(true)
    expect(poll.fits(config, { chosen: [] })).toBe(false)
    expect(poll.fits(config, { chosen: ['c0', 'c1'] })).toBe(false)
    expect(poll.fits({ ...config, most: 2 }, { chosen: ['c1', 'c1'] })).toBe(false)
    expect(poll.fits(config, { chosen: ['c9'] })).toBe(false)
  })

  it('waits for as many as may be chosen, and for no more than there are', () => {
    const three = { ...config, most: 3 }
    expect(poll.complete(three, { chosen: ['c0', 'c1'] })).toBe(false)
    expect(poll.complete({ ...three, choices: three.choices.slice(0, 2) }, { chosen: ['c0', 'c1'] })).toBe(true)
    expect(poll.complete({ ...three, choicesFrom: wall }, { chosen: ['time', 'tea'] })).toBe(false)
    expect(poll.complete({ ...three, choicesFrom: wall }, { chosen: ['time', 'tea'], all: true })).toBe(true)
  })

  it('counts every choice, those of nobody too, in the order of the list', () => {
    const { n, choices } = poll.ladder.room.show(config, chose('c0', 'c2', 'c2', 'c2', 'c0'), rule)
    expect(n).toBe(5)
    expect(choices?.map(({ people }) => people)).toEqual([2, 0, 3])
  })

  it('[V4] says only how many answered below the floor', () => {
    expect(poll.ladder.room.show(config, chose('c0', 'c1'), rule)).toEqual({ n: 2, choices: null })
  })

  it('offers the ideas of an earlier wall once it has been shown, and lists them by votes', () => {
    const shown = {
      wall: {
        n: 5,
        walls: {
          idea: {
            groups: [],
            loose: [
              { text: 'Time', count: 3 },
              { text: 'Tea', count: 1 },
            ],
            count: 4,
          },
        },
      },
    }
    const earlier = [
      { activityId: wall, kind: 'brainstorm', title: { en: '', cy: '' }, excerptId: null, number: 1, shown },
    ]
    const own = { ...config, choices: [], choicesFrom: wall }
    expect(poll.recall?.make(own, [])).toBeNull()
    const recalled = poll.recall?.make(own, earlier) ?? null
    expect(recalled?.map(({ text }) => text.en)).toEqual(['Time', 'Tea'])
    const [time, tea] = recalled?.map(({ id }) => id) ?? []
    const answers = chose(tea!, tea!, tea!, time!, 'elsewhere')
    const { choices } = poll.ladder.room.show(own, answers, { ...rule, recalled })
    expect(choices?.map(({ text, people }) => [text.en, people])).toEqual([
      ['Tea', 3],
      ['Time', 1],
    ])
  })
})
