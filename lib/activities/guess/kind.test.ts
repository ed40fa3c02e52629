import { describe, expect, it } from 'vitest'
import type { ActivityId } from '../../workshop/ids.ts'
import { guess } from './kind.ts'

const { config } = guess.example
const other = 'act_other' as ActivityId // written by hand, in the form of its schema
const said = (...responses: Parameters<typeof guess.fits>[1][]) => responses.map((now) => ({ now, before: null }))
const rule = { floor: 5, second: false }
const words = { ...config, ask: { type: 'text' as const, maxLength: 40 } }
const both = (text: string) => ({ en: text, cy: text })
const choices = {
  ...config,
  ask: {
    type: 'choice' as const,
    questions: [both('Which one?'), both('And which?')],
    choices: [both('a'), both('b')],
  },
}

describe('a guess', () => {
  it('is of the sort that was asked for, and in its range', () => {
    expect(guess.fits(config, { value: 2.5 })).toBe(true)
    expect(guess.fits(config, { value: 5.1 })).toBe(false)
    expect(guess.fits(config, { text: '2.5' })).toBe(false)
    expect(guess.fits(words, { text: '' })).toBe(false)
    expect(guess.fits(choices, { chosen: [0] })).toBe(false)
    expect(guess.fits(choices, { chosen: [0, 2] })).toBe(false)
    expect(guess.fits(choices, { chosen: [null, null] })).toBe(false)
    expect(guess.complete(choices, { chosen: [0, null] })).toBe(false)
    expect(guess.complete(choices, { chosen: [0, 1] })).toBe(true)
  })

  it('shows numbers by value, with the middle one', () => {
    const room = said({ value: 3 }, { value: 2 }, { value: 2.5 }, { value: 4 }, { value: 2.2 })
    const shown = guess.ladder.room.show(config, room, rule)
    expect(shown.values).toEqual([2, 2.2, 2.5, 3, 4])
    expect(shown.middle).toBe(2.5)
    const tailed = said({ value: 3.3000000000000003 }, { value: 3 }, { value: 4 }, { value: 5 }, { value: 1 })
    expect(guess.ladder.room.show(config, tailed, rule)).toMatchObject({ values: [1, 3, 3.3, 4, 5], middle: 3.3 })
    const halved = said({ value: 3.3 }, { value: 3.4 }, { value: 1.1 }, { value: 5 }, { value: 1 }, { value: 4 })
    expect(guess.ladder.room.show(config, halved, rule).middle).toBe(3.35)
  })

  it('counts the choices of each question', () => {
    const room = said(...[0, 0, 1, 1, 1].map((first) => ({ chosen: [first, 1 - first] })))
    expect(guess.ladder.room.show(choices, room, rule).counts).toEqual([
      [2, 3],
      [3, 2],
    ])
  })

  it('[V4] keeps back a question that too few answered, though enough answered another', () => {
    const room = said(...[0, 0, 1, 1, 1].map((first, at) => ({ chosen: [first, at === 0 ? 1 : null] })))
    expect(guess.ladder.room.show(choices, room, rule).counts).toEqual([[2, 3], null])
  })

  it('[V4] says only how many guessed below the floor', () => {
    for (const [asked, room] of [
      [config, said({ value: 3 })],
      [choices, said({ chosen: [0, 1] })],
      [words, said({ text: 'money' })],
    ] as const) {
      expect(guess.ladder.room.show(asked, room, rule)).toMatchObject({ n: 1, values: null, counts: null, walls: null })
    }
  })

  it('puts words on a wall, and gives them to the console to read first', () => {
    const room = said(...['visits', 'Visits', 'money', 'time', 'luck'].map((text) => ({ text })))
    expect(guess.texts?.of(words, room)).toHaveLength(5)
    expect(guess.texts?.of(config, said({ value: 3 }))).toEqual([])
    expect(guess.ladder.room.show(words, room, rule).walls?.guess?.loose[0]).toEqual({ text: 'Visits', count: 2 })
  })

  it('[P11] about the room waits for the room, and is held beside its most chosen mark', () => {
    const about = { ...config, about: other }
    expect(guess.waitsFor?.(about)).toEqual({ activityId: other, rung: 'room' })
    const shown = { room: { now: { counts: [1, 2, 9, 4, 2], n: 18 } } }
    const earlier = [
      { activityId: other, kind: 'rate', title: both(''), excerptId: null, number: 1, shown },
      {
        activityId: other,
        kind: 'rate',
        title: both(''),
        excerptId: null,
        number: 2,
        shown: { room: { now: { counts: [18] } } },
      },
    ]
    const recalled = guess.recall?.make(about, earlier) ?? null
    expect(recalled).toEqual({ most: 9, n: 18 })
    expect(guess.ladder.room.show(about, said({ value: 50 }), { ...rule, recalled }).truth).toEqual({ most: 9, n: 18 })
    expect(guess.recall?.make(about, [])).toBeNull()
  })

  it('[P11] about the room goes by the first vote where only the second was shown', () => {
    const shown = { room: { now: { counts: [0, 0, 18, 0, 0], n: 18 }, before: { counts: [1, 2, 9, 4, 2], n: 18 } } }
    const second = { activityId: other, kind: 'rate', title: both(''), excerptId: null, number: 2, shown }
    expect(guess.recall?.make({ ...config, about: other }, [second])).toEqual({ most: 9, n: 18 })
  })
})
