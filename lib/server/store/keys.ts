import type { LateNote } from '../../session/plan.ts'
import type { KeyedRound, RevealedRound } from '../../session/round.ts'
import type { Store } from './open.ts'

/** The secret of a round whose key is out. A merely revealed round does not compile here. */
export const key = async ({ db }: Store, round: KeyedRound): Promise<unknown> => {
  const row = await db
    .selectFrom('session_keys')
    .select('key')
    .where('session_id', '=', round.sessionId)
    .where('activity_id', '=', round.activityId)
    .executeTakeFirstOrThrow()
  return JSON.parse(row.key)
}

/** The facilitator's notes for the rungs of a round that have been shown. */
export const lateNotes = async (
  { db }: Store,
  round: RevealedRound,
  ladder: readonly { readonly name: string }[],
): Promise<LateNote[]> => {
  const row = await db
    .selectFrom('session_keys')
    .select('notes')
    .where('session_id', '=', round.sessionId)
    .where('activity_id', '=', round.activityId)
    .executeTakeFirstOrThrow()
  const reached = ladder.slice(0, round.rungs).map(({ name }) => name)
  // Written by startSession alone.
  return (JSON.parse(row.notes) as LateNote[]).filter(({ rung }) => reached.includes(rung))
}
