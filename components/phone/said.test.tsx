import { describe, expect, it } from 'vitest'
import type { Posted } from '../../lib/client/outbox.ts'
import type { Mine, Views } from '../../lib/session/view.ts'
import type { RoundId } from '../../lib/workshop/ids.ts'
import { announcementOf } from './announcementOf.ts'
import { openedByItself } from './openedByItself.ts'
import { saidOf } from './said.ts'

const round = 'rnd_test' as RoundId // the form its schema asks for
const held = (response: unknown, seq = 1): Mine => ({
  roundId: round,
  seq,
  response,
  passed: response === null,
  before: null,
})
const sent = (response: unknown, state: Posted['state'], seq = 2): Posted => ({ roundId: round, seq, response, state })

describe('what this phone has said', () => {
  it('shows the latest press at once, and keeps apart what counts', () => {
    const said = saidOf(held({ mark: 4 }), sent({ mark: 2 }, 'sending'), { id: round })
    expect(said).toMatchObject({ response: { mark: 2 }, counted: { mark: 4 }, state: 'sending' })
  })

  it('falls back to what counts when a change came late or was refused', () => {
    for (const state of ['late', 'refused'] as const) {
      expect(saidOf(held({ mark: 4 }), sent({ mark: 2 }, state), { id: round })).toMatchObject({
        response: { mark: 4 },
        state,
      })
    }
  })

  it('shows a mark that came late where nothing came in time, and does not count it', () => {
    const said = saidOf(null, sent({ mark: 2 }, 'late'), { id: round })
    expect(said).toMatchObject({ response: { mark: 2 }, counted: null, state: 'late' })
  })

  it('believes the server when another tab of this phone has pressed since', () => {
    expect(saidOf(held({ mark: 5 }, 3), sent({ mark: 2 }, 'received', 2), { id: round }).response).toEqual({ mark: 5 })
  })

  it('knows sitting out from having said nothing', () => {
    expect(saidOf(null, sent(null, 'received'), { id: round }).passed).toBe(true)
    expect(saidOf(null, null, { id: round })).toMatchObject({ passed: false, response: null, state: null })
  })

  it('[H1] has said nothing in a round that was counted by hand', () => {
    const said = saidOf(held({ mark: 4 }), sent({ mark: 4 }, 'received'), { id: round, byHand: ['now'] })
    expect(said).toMatchObject({ response: null, counted: null, state: null })
  })

  it('takes nothing from another round', () => {
    expect(saidOf(held({ mark: 4 }), sent({ mark: 2 }, 'received'), { id: 'rnd_next' as RoundId }).response).toBeNull()
  })
})

type Phase = 'ready' | 'open' | 'closed' | 'revealed'
const view = (phase: Phase, rungs = 0, ended = false, id: string = round): Views['phone'] =>
  // Only what the announcer looks at; the rest of a view is not its business.
  ({ ended, activity: { round: { id, phase, rungs, opensAt: 1000 } } }) as unknown as Views['phone']

describe('what is said aloud', () => {
  const at = (now: Views['phone'], posted: Posted | null = null, status: 'live' | 'away' = 'live') => ({
    view: now,
    posted,
    status,
  })

  it('tells of opening, closing, each reveal and the end', () => {
    expect(announcementOf(at(view('ready')), at(view('open')))).toBe('open')
    expect(announcementOf(at(view('open')), at(view('closed')))).toBe('closed')
    expect(announcementOf(at(view('closed')), at(view('revealed', 1)))).toBe('revealed')
    expect(announcementOf(at(view('revealed', 1)), at(view('revealed', 2)))).toBe('more')
    expect(announcementOf(at(view('revealed', 2)), at(view('revealed', 2, true)))).toBe('ended')
  })

  it('tells that the room has moved on, and of no vote that ended where none was', () => {
    expect(announcementOf(at(view('revealed', 1)), at(view('closed', 0, false, 'rnd_slide')))).toBe('moved')
    expect(announcementOf(at(view('closed')), at(view('ready', 0, false, 'rnd_next')))).toBe('moved')
  })

  it('tells that a press has arrived, each time, and not that it is on its way', () => {
    const open = view('open')
    expect(announcementOf(at(open), at(open, sent({ mark: 3 }, 'sending')))).toBeNull()
    expect(announcementOf(at(open, sent(1, 'sending')), at(open, sent(1, 'received')))).toBe('received')
    expect(announcementOf(at(open, sent(1, 'received', 1)), at(open, sent(2, 'received', 2)))).toBe('received')
    expect(announcementOf(at(open, sent(1, 'received')), at(open, sent(1, 'received')))).toBeNull()
  })

  it('tells of the line going and coming', () => {
    expect(announcementOf(at(view('open')), at(view('open'), null, 'away'))).toBe('away')
    expect(announcementOf(at(view('open'), null, 'away'), at(view('open')))).toBe('live')
  })
})

it('opens the vote by the clock on a phone that has lost its line, a little after the server has', () => {
  const activity = view('ready').activity!
  expect(openedByItself(activity, 1100).round.phase).toBe('ready')
  expect(openedByItself(activity, 1500).round.phase).toBe('open')
})
