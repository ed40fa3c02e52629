import type { RevealedRound } from '../../session/round.ts'
import type { RoundId, SessionId } from '../../workshop/ids.ts'
import type { Store } from './open.ts'

/** How many of each card were held up, in the order of the cards. */
export type Totals = readonly number[]

const readTotals = (totals: string): Totals => JSON.parse(totals) as number[] // written below alone

/**
 * Writes down what was counted of a show of cards, and closes the round [H1]; `null` takes it back. `not now` once the
 * round has been shown, in another activity and after the end: check and write are one statement.
 */
export const countRound = async (
  { db, traits }: Store,
  sessionId: SessionId,
  id: RoundId,
  totals: Totals | null,
): Promise<'done' | 'not now'> => {
  const written = totals === null ? null : JSON.stringify(totals)
  const row = await db
    .updateTable('rounds')
    .set((eb) => ({
      totals: written,
      phase: 'closed',
      closed_at: eb.fn.coalesce('closed_at', traits.now),
      opens_at: null,
      closes_at: null,
      done_at: null,
    }))
    .where('id', '=', id)
    .where('session_id', '=', sessionId)
    .where('phase', 'in', totals === null ? ['closed'] : ['ready', 'open', 'closed'])
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('sessions')
          .select('sessions.id')
          .where('id', '=', sessionId)
          .where('round_id', '=', id)
          .where('ended_at', 'is', null),
      ),
    )
    .returning('id')
    .executeTakeFirst()
  if (row) return 'done'
  // The same count again, since its acknowledgement was lost on the way: it is there [P5].
  const held = await db.selectFrom('rounds').select('totals').where('id', '=', id).executeTakeFirst()
  return held && held.totals === written ? 'done' : 'not now'
}

/** What was counted by hand of a revealed round and of the one before it, by the round's number. */
export const totalsOf = async ({ db }: Store, round: RevealedRound): Promise<ReadonlyMap<number, Totals>> => {
  const rows = await db
    .selectFrom('rounds')
    .select(['number', 'totals'])
    .where('session_id', '=', round.sessionId)
    .where('activity_id', '=', round.activityId)
    .where('number', 'in', [round.number, round.number - 1])
    .execute()
  return new Map(rows.flatMap(({ number, totals }) => (totals === null ? [] : [[number, readTotals(totals)]])))
}
