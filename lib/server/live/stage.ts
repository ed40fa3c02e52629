import { asks } from '../../activities/asks.ts'
import { kindNamed } from '../../activities/kinds.ts'
import type { PlacedExcerpt } from '../../activities/place.ts'
import { type WallText, wallTexts } from '../../activities/wall.ts'
import type { AtHand } from '../../session/atHand.ts'
import type { Moments } from '../../session/moments.ts'
import type { FrozenActivity, LateNote } from '../../session/plan.ts'
import type { ClosedRound, Round } from '../../session/round.ts'
import type { ByHand, ReasonsConduct } from '../../session/view.ts'
import type { ActivityId, SessionId } from '../../workshop/ids.ts'
import { lateNotes } from '../store/keys.ts'
import { roomMoments } from '../store/moments.ts'
import type { Store } from '../store/open.ts'
import { joinedCount } from '../store/participants.ts'
import { answeredCount, writtenTexts } from '../store/responses.ts'
import { asRound, roundCounts, roundOf } from '../store/rounds.ts'
import { type Session, sessionById } from '../store/sessions.ts'
import { totalsOf } from '../store/totals.ts'
import { dueReveals, waitsFor } from '../store/waiting.ts'
import { atHand } from './atHand.ts'
import { boardOf, type GivesAway, givesAway, hasBoard } from './places.ts'
import { recall, shownOf } from './shown.ts'
import { roomIsOut, stagedReasons } from './stagedReasons.ts'

/** All that any view of a session is made of. Of a secret round it holds counts and nothing else. */
export interface Stage {
  readonly session: Session
  readonly activity: FrozenActivity | null
  readonly round: Round | null
  /** What the rungs reached so far show; `null` while the round is secret. */
  readonly shown: Record<string, unknown> | null
  /** The moments the room marked, once a press has shown the room to itself; `null` before, and where too few did. */
  readonly moments: Moments | null
  /** Where the room is with its reasons; `null` where nobody is or can be asked. */
  readonly reasons: ReasonsConduct | null
  /** What the activity draws from what was shown of others; `undefined` where its kind recalls nothing. */
  readonly recalled: unknown
  /** What of it was counted by hand. */
  readonly byHand: readonly ByHand[]
  /** The excerpts on the big screen's board; `null` while it is not laid over the room. */
  readonly board: readonly PlacedExcerpt[] | null
  /** Whether the board may be laid over the room: an excerpt can stand on it. */
  readonly boardReady: boolean
  /** What the room wrote and keeps at hand; `null` while it has been shown nothing of the kind. */
  readonly list: AtHand | null
  /** For the console alone: what people wrote in a round that is over; `null` where there is nothing to read. */
  readonly texts: readonly WallText[] | null
  /** The activity that has to be shown before this one. */
  readonly waitsFor: FrozenActivity | null
  /** The press that would answer ahead what another activity asks. */
  readonly givesAway: GivesAway | null
  /** Activities whose reveal waited for another one and may now be made. */
  readonly due: ReadonlySet<ActivityId>
  readonly asks: boolean
  readonly played: boolean
  readonly notes: readonly LateNote[]
  readonly joined: number
  /** How many of those who joined are pretended. */
  readonly pretend: number
  readonly answered: number
  /** How many rounds each activity has had. */
  readonly rounds: ReadonlyMap<ActivityId, number>
  /** When the room first came to each activity. */
  readonly begun: ReadonlyMap<ActivityId, number>
}

const isClosed = (round: Round): round is ClosedRound => round.phase === 'closed'

/** What the console may read of what people wrote: nothing while the round can be answered [M1]. */
const textsOf = async (
  store: Store,
  room: { readonly floor: number; readonly joined: number },
  { kind, config }: FrozenActivity,
  round: Round,
): Promise<readonly WallText[] | null> => {
  const { texts } = kindNamed(kind)
  const over = round.phase === 'revealed' || (isClosed(round) && texts?.from === 'closed')
  if (!texts || texts.asked?.(config) === false || !over || (round.phase !== 'revealed' && !isClosed(round)))
    return null
  const own = await writtenTexts(store, round, texts, { config, ...room })
  return own && wallTexts(own, round.wall.merged)
}

/** What of a round was counted by hand. The vote before it is spoken of only where the two are shown together. */
const byHandOf = async (store: Store, round: Round, recalled: boolean): Promise<ByHand[]> => {
  const before = round.phase === 'revealed' && round.number > 1 && (await totalsOf(store, round)).has(round.number - 1)
  const told = { now: round.byHand, before, recalled }
  return (['now', 'before', 'recalled'] as const).filter((what) => told[what])
}

const nowhere = {
  activity: null,
  round: null,
  shown: null,
  moments: null,
  reasons: null,
  recalled: undefined,
  byHand: [],
  texts: null,
  waitsFor: null,
  givesAway: null,
  asks: false,
  played: false,
  notes: [],
}

/** Reads where a session stands. `null` when there is no such session. */
export const readStage = async (store: Store, sessionId: SessionId): Promise<Stage | null> => {
  const session = await sessionById(store, sessionId)
  if (!session) return null
  const people = await joinedCount(store, sessionId)
  const { counts: rounds, begun } = await roundCounts(store, sessionId)
  const row = session.round_id === null ? null : await roundOf(store, sessionId, session.round_id)
  const activity = session.plan.activities.find(({ id }) => id === row?.activity_id) ?? null
  const due = await dueReveals(store, session)
  const board = session.hold === 'board' ? await boardOf(store, session) : null
  const boardReady = await hasBoard(store, session)
  const whole = { session, ...people, rounds, begun, due, board, boardReady, list: await atHand(store, session) }
  if (!row || !activity) return { ...nowhere, ...whole, answered: 0 }
  const round = asRound(row)
  const { recalled, ...drawn } = await recall(store, session, activity, round)
  const revealed = round.phase === 'revealed' ? round : null
  const { onlyRungs = false, inViews } = kindNamed(activity.kind).recall ?? {}
  return {
    ...whole,
    activity,
    round,
    shown: revealed && (await shownOf(store, session, activity, revealed, recalled)),
    moments: revealed && roomIsOut(activity, revealed) ? await roomMoments(store, revealed, session.floor) : null,
    reasons: await stagedReasons(store, session, activity, round),
    recalled: onlyRungs ? undefined : inViews && recalled !== undefined ? inViews(recalled) : recalled,
    byHand: await byHandOf(store, round, drawn.byHand),
    texts: await textsOf(store, { floor: session.floor, joined: people.joined }, activity, round),
    waitsFor: await waitsFor(store, session, activity),
    givesAway: await givesAway(store, session, activity),
    asks: asks(kindNamed(activity.kind), activity.config),
    played: row.played === 1,
    notes: revealed ? await lateNotes(store, revealed, activity.ladder) : [],
    answered: await answeredCount(store, round.id),
  }
}
