import { describe, expect, it } from 'vitest'
import type { ExcerptId } from '../workshop/ids.ts'
import type { Command } from './command.ts'
import { type At, after, here, type Phase, roundAt, viewOf } from './consoleForTests.ts'
import { commandOf, pressesOf } from './presses.ts'
import type { Views } from './view.ts'

type Console = Views['console']

/** What the server makes of a command, as far as the presses can tell. */
const carriedOut = (view: Console, command: Command): Console => {
  const round = view.activity!.round
  const at = (next: At) => ({
    ...view,
    activity: { ...view.activity!, round: roundAt({ number: round.number, ...next }) } as Console['activity'],
  })
  if (command.type === 'play') return { ...view, conduct: { ...view.conduct!, played: true } }
  if (command.type === 'open') return at({ phase: 'open' })
  if (command.type === 'close') return at({ phase: 'closed' })
  if (command.type === 'reveal') return at({ phase: 'revealed', rungs: command.rungs })
  if (command.type === 'again') return at({ phase: 'open', number: command.number })
  if (command.type !== 'setTimer') throw new Error(`not in this activity: ${command.type}`)
  const talking: At = { phase: round.phase, talkEndsAt: command.endsAt }
  return at(round.phase === 'revealed' ? { ...talking, rungs: round.rungs } : talking)
}

/** The ids of the presses when a facilitator presses what is next, until the room leaves the activity. */
const walk = (start: Console): string[] => {
  const pressed: string[] = []
  for (let view = start; pressed.length < 40; ) {
    const { next } = pressesOf(view)
    pressed.push(next!.id)
    if (next!.type === 'goTo' || next!.type === 'end') break
    view = carriedOut(view, commandOf(next!, view, { now: 1000, play: 'play01' })!)
  }
  return pressed
}

describe('the order of things', () => {
  it('[P4] one round: play, open, close, each rung, then on', () => {
    expect(walk(viewOf())).toEqual([
      'play:1',
      'open:1',
      'close:1',
      'reveal:1:room',
      'reveal:1:overallCoding',
      'reveal:1:overallWhy',
      `goTo:${after}`,
    ])
  })

  it('[P4] two rounds, bars before talk: the room, the talk, a second vote, the room again, then the key', () => {
    const view = viewOf({ plannedRounds: 2 })
    const order = [
      'play:1',
      'open:1',
      'close:1',
      'reveal:1:room',
      'talk:1',
      'again:2',
      'close:2',
      'reveal:2:room',
      'reveal:2:overallCoding',
      'reveal:2:overallWhy',
      `goTo:${after}`,
    ]
    expect(walk(view)).toEqual(order)
    expect(pressesOf(view).presses.map(({ id }) => id)).toEqual(order)
  })

  it('[P8] two rounds, talk before bars: nothing is shown before the second vote', () => {
    expect(walk(viewOf({ plannedRounds: 2, order: 'talkFirst' }))).toEqual([
      'play:1',
      'open:1',
      'close:1',
      'talk:1',
      'again:2',
      'close:2',
      'reveal:2:room',
      'reveal:2:overallCoding',
      'reveal:2:overallWhy',
      `goTo:${after}`,
    ])
  })

  it('[P1] a kind that asks nothing has its rungs alone', () => {
    const ladder = [{ name: 'grouping', of: 'key' as const }]
    const view = viewOf({ asks: false, excerptId: null, ladder }, { phase: 'closed' })
    expect(walk(view)).toEqual(['reveal:1:grouping', `goTo:${after}`])
    expect(walk(viewOf({ asks: false, excerptId: null, ladder: [] }, { phase: 'closed' }))).toEqual([`goTo:${after}`])
  })

  it('a break is started by a press of its own, for as long as its step is planned', () => {
    const view = viewOf(
      { asks: false, rests: true, excerptId: null, ladder: [], talkSeconds: 900 },
      { phase: 'closed' },
    )
    expect(walk(view)).toEqual(['rest:1', `goTo:${after}`])
    const { next } = pressesOf(view)
    expect(next && commandOf(next, view, { now: 1000, play: 'play_1' })).toMatchObject({
      type: 'setTimer',
      endsAt: 901_000,
    })
  })

  it('leads to the first activity before anything has begun', () => {
    const view = viewOf({}, {}, { activity: null, conduct: null })
    expect(pressesOf(view).presses).toHaveLength(1)
    expect(commandOf(pressesOf(view).next!, view, { now: 0, play: '' })).toEqual({ type: 'goTo', activityId: here })
  })

  it('a further round beyond the plan is closed and shown like the others', () => {
    const view = viewOf({}, { phase: 'open', number: 2 })
    expect(pressesOf(view).rounds).toBe(2)
    expect(walk(view)).toEqual([
      'close:2',
      'reveal:2:room',
      'reveal:2:overallCoding',
      'reveal:2:overallWhy',
      `goTo:${after}`,
    ])
  })

  it('ends the session after the last activity', () => {
    const agenda = viewOf().agenda.slice(0, 1)
    const view = viewOf({}, { phase: 'revealed', rungs: 3 }, { agenda })
    expect(pressesOf(view).next!.type).toBe('end')
  })
})

describe('the next press', () => {
  const player = { play: 'play01', activityId: here, excerptId: 'exc_here' as ExcerptId, from: 0, startedAt: 0 }

  it('is to open, while the excerpt plays and while the room thinks', () => {
    expect(pressesOf(viewOf({}, {}, { player: { ...player, stoppedAt: null } })).next!.id).toBe('open:1')
    expect(pressesOf(viewOf({ played: true })).next!.id).toBe('open:1')
  })

  it('is to play again when the play was stopped before its end', () => {
    expect(pressesOf(viewOf({}, {}, { player: { ...player, stoppedAt: 9 } })).next!.id).toBe('play:1')
  })

  it('leaves the play behind when the vote was opened without it', () => {
    expect(pressesOf(viewOf({}, { phase: 'open' })).next!.id).toBe('close:1')
  })

  it('[P1] is never one that the server would refuse', () => {
    const phases: Phase[] = ['ready', 'open', 'closed', 'revealed']
    for (const order of ['barsFirst', 'talkFirst'] as const)
      for (const plannedRounds of [1, 2, 3])
        for (const phase of phases)
          for (const number of [1, 2, 3, 4])
            for (const rungs of [1, 2, 3])
              for (const talkEndsAt of [null, 5]) {
                const view = viewOf({ order, plannedRounds }, { phase, number, rungs, talkEndsAt })
                expect(pressesOf(view).next!.allowed).toBe(true)
              }
  })

  it('is none once the session has ended', () => {
    const view = viewOf({}, { phase: 'open' }, { ended: true })
    expect(pressesOf(view).next).toBeNull()
    expect(pressesOf(view).presses.some(({ allowed }) => allowed)).toBe(false)
  })
})
