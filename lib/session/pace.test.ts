import { describe, expect, it } from 'vitest'
import type { ActivityId } from '../workshop/ids.ts'
import { viewOf } from './consoleForTests.ts'
import { behindPlan, enoughOf, placesOf, savingsOf } from './pace.ts'
import type { AgendaEntry } from './view.ts'

const minute = 60_000
const nine = 1_000_000 * minute

interface Given {
  readonly minutes?: number
  readonly shorter?: number | null
  readonly begun?: number
  readonly step?: string
  readonly heard?: boolean
}

/** A day that began at nine. `begun`: minutes after that. */
const day = (at: string, entries: Record<string, Given>) => {
  const agenda = Object.entries(entries).map(([name, given]) => {
    const { minutes = 10, shorter = minutes, begun, step = name, heard = false } = given
    return {
      id: name as ActivityId, // only its schema gives the brand
      kind: 'rate',
      step,
      title: { en: name, cy: name },
      minutes,
      shorter,
      begunAt: begun === undefined ? null : nine + begun * minute,
      visited: begun !== undefined,
      rounds: begun === undefined ? 0 : 1,
      due: false,
      heard,
    }
  }) satisfies AgendaEntry[]
  const { activity } = viewOf()
  return { agenda, activity: activity && { ...activity, id: at as ActivityId }, startedAt: nine }
}

describe('how a session stands to its plan', () => {
  it('is on plan while the planned minutes of the activity last', () => {
    const given = day('b', { a: { begun: 0 }, b: { begun: 10 }, c: {} })
    expect(behindPlan(given, nine + 10 * minute)).toBe(0)
    expect(behindPlan(given, nine + 20 * minute)).toBe(0)
  })

  it('is behind once they are over, and ahead where an activity began early', () => {
    const given = day('b', { a: { begun: 0 }, b: { begun: 4 }, c: {} })
    expect(behindPlan(given, nine + 27 * minute)).toBe(7)
    expect(behindPlan(given, nine + 4 * minute)).toBe(-6)
  })

  it('counts what was skipped as done: that is the time it gained', () => {
    expect(behindPlan(day('c', { a: { begun: 0 }, b: {}, c: { begun: 25 } }), nine + 25 * minute)).toBe(0)
  })

  it('does not turn the day back when the room goes back to an earlier activity', () => {
    expect(behindPlan(day('a', { a: { begun: 0 }, b: { begun: 10 }, c: {} }), nine + 15 * minute)).toBe(0)
  })

  it('says nothing before the first activity, nor of a session that was begun the day before', () => {
    expect(behindPlan({ ...day('a', { a: {} }), activity: null }, nine)).toBeNull()
    expect(behindPlan(day('a', { a: { begun: 0 } }), nine + 13 * 60 * minute)).toBeNull()
  })
})

describe('the plan and the real day', () => {
  it('stand beside each other: when each activity was planned, when it came, how long it took', () => {
    const places = placesOf(day('c', { a: { begun: 0 }, b: { begun: 13 }, c: { begun: 21 }, d: {} }))
    expect(places.map(({ plannedAt }) => (plannedAt - nine) / minute)).toEqual([0, 10, 20, 30])
    expect(places.map(({ took }) => took)).toEqual([13, 8, null, null])
  })

  it('tell what was passed over from what is still to come', () => {
    const places = placesOf(day('c', { a: { begun: 0 }, b: {}, c: { begun: 21 }, d: {} }))
    expect(places.map(({ skipped }) => skipped)).toEqual([false, true, false, false])
  })

  it('forget that something was skipped once the room has come back to it', () => {
    const places = placesOf(day('b', { a: { begun: 0 }, b: { begun: 30 }, c: { begun: 21 } }))
    expect(places.every(({ skipped }) => !skipped)).toBe(true)
    expect(places.map(({ took }) => took)).toEqual([21, null, 9])
  })
})

describe('what a late room may save', () => {
  it('is what the next shorter length leaves out or has fewer minutes for, the largest gain first', () => {
    const given = day('a', { a: { begun: 0, shorter: 1 }, b: { shorter: 8 }, c: { shorter: null }, d: {} })
    expect(savingsOf(given).map(({ step, how, minutes, left }) => [step, how, minutes, left])).toEqual([
      ['c', 'skip', 10, 0],
      ['b', 'shorten', 2, 8],
    ])
  })

  it('is counted by step: one that loses its question is shortened, not skipped', () => {
    const given = day('a', {
      a: { begun: 0 },
      rated: { step: 'd3', minutes: 6, shorter: 5 },
      asked: { step: 'd3', minutes: 2, shorter: null },
    })
    expect(savingsOf(given)).toEqual([
      { step: 'd3', title: { en: 'rated', cy: 'rated' }, how: 'shorten', minutes: 3, left: 5 },
    ])
  })

  it('is nothing of what is behind', () => {
    expect(savingsOf(day('b', { a: { begun: 0, shorter: null }, b: { begun: 9, shorter: null }, c: {} }))).toEqual([])
  })

  it('is in the shortest length whole steps, but none in which a recording is heard, and not the last', () => {
    const given = day('a', {
      a: { begun: 0 },
      short: { minutes: 2 },
      rated: { step: 'd3', heard: true },
      asked: { step: 'd3' },
      long: { minutes: 7 },
      close: {},
    })
    expect(savingsOf(given).map(({ step, how, minutes }) => [step, how, minutes])).toEqual([
      ['long', 'skip', 7],
      ['short', 'skip', 2],
    ])
  })

  it('ends where it makes up for the minutes that the room is late', () => {
    const savings = savingsOf(day('a', { a: { begun: 0 }, b: { shorter: 5 }, c: { shorter: 6 }, d: { shorter: 7 } }))
    expect(enoughOf(savings, 6).map(({ step }) => step)).toEqual(['b', 'c'])
    expect(enoughOf(savings, 60)).toHaveLength(3)
    expect(enoughOf(savings, 0)).toEqual([])
  })
})
