import { describe, expect, it } from 'vitest'
import { after, here, viewOf } from './consoleForTests.ts'
import { commandOf, pressesOf } from './presses.ts'
import type { Views } from './view.ts'

const later = (view: Views['console']) =>
  pressesOf(view)
    .presses.filter(({ state }) => state === 'later')
    .map(({ id }) => id)

const offered = (view: Views['console']) =>
  pressesOf(view)
    .presses.filter(({ allowed }) => allowed)
    .map(({ id }) => id)

describe('what is offered beside it', () => {
  it('[P3] a revealed round can not be opened or closed again', () => {
    expect(offered(viewOf({}, { phase: 'revealed', rungs: 3 }))).toEqual(['play:1', `goTo:${after}`])
  })

  it('[P4] after a jump back, the rungs go on where they were', () => {
    const view = viewOf({ played: true }, { phase: 'revealed', rungs: 2 })
    expect(offered(view)).toEqual(['play:1', 'reveal:1:overallWhy', `goTo:${after}`])
    expect(pressesOf(view).next!.id).toBe('reveal:1:overallWhy')
  })

  it('[P9] a vote that a jump has closed can be opened again, or shown', () => {
    const view = viewOf({ played: true }, { phase: 'closed' })
    expect(offered(view)).toEqual(['play:1', 'open:1', 'reveal:1:room', `goTo:${after}`])
  })

  it('[P9] so can a further round', () => {
    const view = viewOf({ played: true, plannedRounds: 2 }, { phase: 'closed', number: 2 })
    const again = pressesOf(view).presses.find(({ id }) => id === 'again:2')!
    expect(again).toMatchObject({ state: 'done', allowed: true })
    expect(commandOf(again, view, { now: 0, play: '' })).toEqual({ type: 'open', roundId: 'rnd_round2' })
  })

  it('the talk may be passed over', () => {
    const view = viewOf({ plannedRounds: 2 }, { phase: 'revealed', rungs: 1 })
    expect(pressesOf(view).next!.id).toBe('talk:1')
    expect(offered(view)).toContain('again:2')
  })

  it('a room that runs late may see the coding without the second vote', () => {
    const view = viewOf({ plannedRounds: 2 }, { phase: 'revealed', rungs: 1 })
    const { skip } = pressesOf(view)
    expect(skip).toMatchObject({ id: 'reveal:1:overallCoding', hold: true })
    expect(commandOf(skip!, view, { now: 0, play: '' })).toMatchObject({ type: 'reveal', rungs: 2 })
    const shown = viewOf({ plannedRounds: 2 }, { phase: 'revealed', rungs: 2 })
    expect(later(shown)).toEqual([`goTo:${after}`])
    expect(pressesOf(shown).skip).toBeNull()
  })

  it('[P8] talk before bars has no such way', () => {
    expect(pressesOf(viewOf({ plannedRounds: 2, order: 'talkFirst' }, { phase: 'closed' })).skip).toBeNull()
  })

  it('only a reveal is held', () => {
    const held = pressesOf(viewOf({ plannedRounds: 2 })).presses.filter(({ hold }) => hold)
    expect(held.every(({ type }) => type === 'reveal')).toBe(true)
    expect(held).toHaveLength(4)
  })

  it('the next point of a list needs no hold where nothing was asked; a secret does', () => {
    const ladder = [
      { name: 'item1', of: 'room' },
      { name: 'grouping', of: 'key' },
    ] as const
    const reveals = pressesOf(viewOf({ asks: false, ladder })).presses.filter(({ type }) => type === 'reveal')
    expect(reveals.map(({ rung, hold }) => [rung, hold])).toEqual([
      ['item1', false],
      ['grouping', true],
    ])
  })
})

describe('the command of a press', () => {
  it('[P5] names where to go', () => {
    const view = viewOf({ plannedRounds: 2, played: true }, { phase: 'revealed', rungs: 1, talkEndsAt: 4 })
    const { next } = pressesOf(view)
    expect(commandOf(next!, view, { now: 0, play: '' })).toEqual({ type: 'again', activityId: here, number: 2 })
  })

  it('gives the talk its time by the server’s clock', () => {
    const view = viewOf({ plannedRounds: 2 }, { phase: 'revealed', rungs: 1 })
    const talk = pressesOf(view).next!
    expect(commandOf(talk, view, { now: 1000.4, play: '' })).toEqual({
      type: 'setTimer',
      roundId: 'rnd_round1',
      endsAt: 91_000,
    })
  })

  it('is none for what is not allowed', () => {
    const view = viewOf()
    const close = pressesOf(view).presses.find(({ type }) => type === 'close')!
    expect(commandOf(close, view, { now: 0, play: '' })).toBeNull()
  })
})
