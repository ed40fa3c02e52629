import { type ExpressionBuilder, type ExpressionWrapper, type SqlBool, sql, type UpdateObject } from 'kysely'
import type { RoundId } from '../../workshop/ids.ts'
import type { Store } from './open.ts'
import type { Schema } from './schema.ts'

/** How long a round stays open after everyone has answered [P7]. */
const graceMs = 1000

type Round = ExpressionBuilder<Schema, 'rounds'>
type Holds = (eb: Round) => ExpressionWrapper<Schema, 'rounds', SqlBool>

/** [P7] Everyone who has joined has answered, and since it was opened, by hand perhaps again, someone has said something. */
const allHaveAnswered = (eb: Round) =>
  eb.and([
    eb('rounds.phase', '=', 'open'),
    eb('rounds.done_at', 'is', null),
    eb(
      eb
        .selectFrom('responses')
        .select((inner) => inner.fn.countAll<number>().as('n'))
        .whereRef('responses.round_id', '=', 'rounds.id')
        .where('responses.complete', '=', 1),
      '>=',
      eb
        .selectFrom('participants')
        .select((inner) => inner.fn.countAll<number>().as('n'))
        .whereRef('participants.session_id', '=', 'rounds.session_id'),
    ),
    eb.exists(
      eb
        .selectFrom('responses')
        .select('responses.seq')
        .whereRef('responses.round_id', '=', 'rounds.id')
        .whereRef('responses.at', '>=', 'rounds.opened_at'),
    ),
  ])

/**
 * Writes down what has come about by the clock: a round that was due to open is open, one of which everyone has
 * answered is about to close, one that was due to close is closed [P6][P7]. Nothing depends on its being called in
 * time [T1]: whoever writes or reveals asks the clock in the same statement.
 * Returns when the round changes next by itself, in milliseconds from now, or `null`.
 */
export const settle = async ({ db, traits }: Store, roundId: RoundId): Promise<number | null> => {
  /** Where it holds, and only there: most of the time there is nothing to write, and a write would wait for its turn. */
  const change = async (holds: Holds, set: (eb: Round) => UpdateObject<Schema, 'rounds'>) => {
    const found = await db.selectFrom('rounds').select('id').where('id', '=', roundId).where(holds).executeTakeFirst()
    if (found) await db.updateTable('rounds').set(set).where('id', '=', roundId).where(holds).execute()
  }
  const before = await db.selectFrom('rounds').select('phase').where('id', '=', roundId).executeTakeFirst()
  // A page may name a round that is not there.
  if (before?.phase !== 'ready' && before?.phase !== 'open') return null
  await change(
    (eb) => eb.and([eb('phase', '=', 'ready'), eb('opens_at', '<=', traits.now)]),
    (eb) => ({ phase: 'open', opened_at: eb.ref('opens_at'), opens_at: null }),
  )
  await change(allHaveAnswered, () => ({ done_at: sql<number>`${traits.now} + ${sql.lit(graceMs)}` }))
  await change(
    (eb) =>
      eb.and([eb('phase', '=', 'open'), eb.or([eb('closes_at', '<=', traits.now), eb('done_at', '<=', traits.now)])]),
    (eb) => ({
      phase: 'closed',
      closed_at: eb.fn.coalesce('done_at', 'closes_at'),
      closes_at: null,
      done_at: null,
    }),
  )
  const after = await db
    .selectFrom('rounds')
    .where('id', '=', roundId)
    .select(['opens_at', 'closes_at', 'done_at', traits.now.as('now')])
    .executeTakeFirstOrThrow()
  const dues = [after.opens_at, after.closes_at, after.done_at].filter((due) => due !== null)
  return dues.length === 0 ? null : Math.max(0, Math.min(...dues) - after.now)
}
