import { emptyWall } from '../activities/wall.ts'
import type { ActivityId, ExcerptId, JoinCode, RoundId, SessionId, SheetHash } from '../workshop/ids.ts'
import type { Conduct, RoundView, Views } from './view.ts'

type Console = Views['console']

// Ids written by hand: only their schemas give the brand.
export const here = 'act_here' as ActivityId
export const after = 'act_after' as ActivityId
const sheet = { en: '0'.repeat(32) as SheetHash, cy: '1'.repeat(32) as SheetHash }
const both = (text: string) => ({ en: text, cy: text })

const conductOf = (given: Partial<Conduct> = {}): Conduct => ({
  asks: true,
  rests: false,
  ladder: [
    { name: 'room', of: 'room' },
    { name: 'overallCoding', of: 'key' },
    { name: 'overallWhy', of: 'key' },
  ],
  plannedRounds: 1,
  order: 'barsFirst',
  thinkSeconds: 10,
  voteSeconds: 45,
  talkSeconds: 90,
  spoiled: false,
  excerptId: 'exc_here' as ExcerptId,
  played: false,
  notes: [],
  cards: null,
  transcript: null,
  waitsFor: null,
  givesAway: null,
  texts: null,
  wall: emptyWall,
  look: null,
  reasons: null,
  ...given,
})

export type Phase = RoundView['phase']
export interface At {
  phase?: Phase
  number?: number
  rungs?: number
  talkEndsAt?: number | null
}

/** A round of an excerpt that is rated, in the phase asked for. */
export const roundAt = ({ phase = 'ready', number = 1, rungs = 0, talkEndsAt = null }: At): RoundView<'rate'> => {
  const base = { id: `rnd_round${number}` as RoundId, number, opensAt: null, closesAt: null, talkEndsAt }
  return phase === 'revealed' ? { ...base, phase, rungs, shown: {} } : { ...base, phase }
}

/** A console's view for tests: an excerpt with one round, nothing pressed yet, except for what is given. */
export const viewOf = (conduct: Partial<Conduct> = {}, at: At = {}, more: Partial<Console> = {}): Console => ({
  sessionId: 'ses_here' as SessionId,
  title: both('A session'),
  ended: false,
  rehearsal: false,
  activity: { id: here, kind: 'rate', sheet, round: roundAt(at) },
  player: null,
  code: '123456' as JoinCode,
  joined: 8,
  pretend: 0,
  connected: 8,
  answered: 0,
  agenda: [here, after].map((id) => ({
    id,
    kind: 'rate',
    step: id,
    title: both(id),
    minutes: 5,
    shorter: 5,
    heard: true,
    begunAt: null,
    visited: false,
    rounds: 0,
    due: false,
  })),
  conduct: conductOf(conduct),
  projector: 'ready',
  shows: {
    captions: false,
    transcript: false,
    listening: false,
    projectorLanguage: 'en',
    languages: ['en', 'cy'],
    hold: 'live',
    board: null,
    boardReady: false,
    list: null,
  },
  startedAt: 0,
  ...more,
})
