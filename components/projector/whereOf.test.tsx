import { describe, expect, it } from 'vitest'
import type { Views } from '../../lib/session/view.ts'
import { whereOf } from './whereOf.ts'

type View = Views['projector']

// Only what `whereOf` reads; the rest of a view does not matter here.
const view = (phase: string, round: object = {}, player: object | null = null, ended = false) =>
  ({
    ended,
    activity: { id: 'act_here', kind: 'rate', round: { phase, opensAt: null, ...round } },
    player: player && { activityId: 'act_here', from: 0, startedAt: 1000, stoppedAt: null, ...player },
  }) as unknown as View

describe('whereOf', () => {
  it('follows an excerpt from ready to its reveal', () => {
    expect(whereOf(view('ready'), 50)).toBe('ready')
    expect(whereOf(view('ready', {}, {}), 50)).toBe('listening')
    expect(whereOf(view('ready', { opensAt: 5 }, { stoppedAt: 51_000 }), 50)).toBe('thinking')
    expect(whereOf(view('open', {}, { stoppedAt: 51_000 }), 50)).toBe('open')
    expect(whereOf(view('closed', {}, { stoppedAt: 51_000 }), 50)).toBe('closed')
    expect(whereOf(view('revealed', {}, {}), 50)).toBe('screen')
  })

  it('tells a recording that was heard from one that was stopped on the way', () => {
    expect(whereOf(view('ready', {}, { stoppedAt: 50_500 }), 50)).toBe('heard')
    expect(whereOf(view('ready', {}, { stoppedAt: 21_000 }), 50)).toBe('ready')
  })

  it('does not take the recording of another activity for its own', () => {
    expect(whereOf(view('ready', {}, { activityId: 'act_other' }), 50)).toBe('ready')
  })

  it('plays again in the talk before the bars', () => {
    expect(whereOf(view('closed', {}, {}), 50)).toBe('listening')
  })

  it('shows what has no recording at once, and thanks at the end', () => {
    expect(whereOf(view('ready'), null)).toBe('screen')
    expect(whereOf({ ...view('ready'), activity: null }, null)).toBe('before')
    expect(whereOf(view('ready', {}, null, true), 50)).toBe('ended')
  })
})
