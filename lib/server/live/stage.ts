import { type AnyKind, kindNamed } from '../../activities/kinds.ts'
import type { FrozenActivity, LateNote } from '../../session/plan.ts'
import { keyIsOut, type RevealedRound, type Round } from '../../session/round.ts'
import type { ActivityId, SessionId } from '../../workshop/ids.ts'
import { key, lateNotes } from '../store/keys.ts'
import type { Store } from '../store/open.ts'
import { joinedCount } from '../store/participants.ts'
import { answeredCount, responses } from '../store/responses.ts'
import { asRound, roundCounts, roundOf } from '../store/rounds.ts'
import { type Session, sessionById } from '../store/sessions.ts'

/** All that any view of a session is made of. Of a secret round it holds counts and nothing else. */
export interface Stage {
  readonly session: Session
  readonly activity: FrozenActivity | null
  readonly round: Round | null
  /** What the rungs reached so far show; `null` while the round is secret. */
  readonly shown: Record<string, unknown> | null
  readonly asks: boolean
  readonly played: boolean
  readonly notes: readonly LateNote[]
  readonly joined: number
  /** How many of those who joined are pretended. */
  readonly pretend: number
  readonly answered: number
  /** How many rounds each activity has had. */
  readonly rounds: ReadonlyMap<ActivityId, number>
  /** When the room came to its first activity. */
  readonly begunAt: number | null
}

/** What the rungs reached so far show. Answers are read only of a revealed round, the key only once it is out. */
const shownOf = async (
  store: Store,
  session: Session,
  activity: FrozenActivity,
  kind: AnyKind,
  round: RevealedRound,
): Promise<Record<string, unknown>> => {
  const answers = kind.asks ? await responses(store, round) : []
  const rule = { floor: session.floor, second: round.number > 1 }
  const secret = keyIsOut(
    round,
    activity.ladder.map(({ of }) => of),
  )
    ? await key(store, round)
    : null
  const shown: Record<string, unknown> = {}
  for (const { name } of activity.ladder.slice(0, round.rungs)) {
    const rung = kind.ladder[name]
    if (rung?.of === 'room') shown[name] = rung.show(activity.config, answers, rule)
    if (rung?.of === 'key') shown[name] = rung.show(activity.config, answers, rule, secret)
  }
  return shown
}

/** Reads where a session stands. `null` when there is no such session. */
export const readStage = async (store: Store, sessionId: SessionId): Promise<Stage | null> => {
  const session = await sessionById(store, sessionId)
  if (!session) return null
  const people = await joinedCount(store, sessionId)
  const { counts: rounds, begunAt } = await roundCounts(store, sessionId)
  const row = session.round_id === null ? null : await roundOf(store, sessionId, session.round_id)
  const activity = session.plan.activities.find(({ id }) => id === row?.activity_id) ?? null
  const empty = { session, activity: null, round: null, shown: null, asks: false, played: false, notes: [] }
  if (!row || !activity) return { ...empty, ...people, answered: 0, rounds, begunAt }
  const kind = kindNamed(activity.kind)
  const round = asRound(row)
  const revealed = round.phase === 'revealed' ? round : null
  return {
    session,
    activity,
    round,
    shown: revealed && (await shownOf(store, session, activity, kind, revealed)),
    asks: kind.asks,
    played: row.played === 1,
    notes: revealed ? await lateNotes(store, revealed, activity.ladder) : [],
    ...people,
    answered: await answeredCount(store, round.id),
    rounds,
    begunAt,
  }
}
