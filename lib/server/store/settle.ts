import { sql } from 'kysely'
import type { RoundId } from '../../workshop/ids.ts'
import type { Store } from './open.ts'

/** How long a round stays open after everyone has answered [P7]. */
const graceMs = 1000

/**
 * Writes down what has come about by the clock: a round that was due to open is open, one of which everyone has
 * answered is about to close, one that was due to close is closed [P6][P7]. Nothing depends on its being called in
 * time [T1]: whoever writes or reveals asks the clock in the same statement.
 * Returns when the round changes next by itself, in milliseconds from now, or `null`.
 */
export const settle = async ({ db, traits }: Store, roundId: RoundId): Promise<number | null> => {
  const round = () => db.updateTable('rounds').where('id', '=', roundId)
  const before = await db.selectFrom('rounds').select('phase').where('id', '=', roundId).executeTakeFirstOrThrow()
  if (before.phase !== 'ready' && before.phase !== 'open') return null
  await round()
    .set((eb) => ({ phase: 'open', opened_at: eb.ref('opens_at'), opens_at: null }))
    .where('phase', '=', 'ready')
    .where('opens_at', '<=', traits.now)
    .execute()
  await round()
    .set({ done_at: sql<number>`${traits.now} + ${sql.lit(graceMs)}` })
    .where('phase', '=', 'open')
    .where('done_at', 'is', null)
    .where((eb) =>
      eb.and([
        eb(
          eb
            .selectFrom('responses')
            .select((inner) => inner.fn.countAll<number>().as('n'))
            .where('responses.round_id', '=', roundId)
            .where('responses.complete', '=', 1),
          '>=',
          eb
            .selectFrom('participants')
            .select((inner) => inner.fn.countAll<number>().as('n'))
            .whereRef('participants.session_id', '=', 'rounds.session_id'),
        ),
        // Since it was opened, by hand perhaps for a second time, someone has to have said something.
        eb.exists(
          eb
            .selectFrom('responses')
            .select('responses.seq')
            .where('responses.round_id', '=', roundId)
            .whereRef('responses.at', '>=', 'rounds.opened_at'),
        ),
      ]),
    )
    .execute()
  await round()
    .set((eb) => ({
      phase: 'closed',
      closed_at: eb.fn.coalesce('done_at', 'closes_at'),
      closes_at: null,
      done_at: null,
    }))
    .where('phase', '=', 'open')
    .where((eb) => eb.or([eb('closes_at', '<=', traits.now), eb('done_at', '<=', traits.now)]))
    .execute()
  const after = await db
    .selectFrom('rounds')
    .where('id', '=', roundId)
    .select(['opens_at', 'closes_at', 'done_at', traits.now.as('now')])
    .executeTakeFirstOrThrow()
  const dues = [after.opens_at, after.closes_at, after.done_at].filter((due) => due !== null)
  return dues.length === 0 ? null : Math.max(0, Math.min(...dues) - after.now)
}
