import type { SessionId } from '../../workshop/ids.ts'
import { countOf } from './countOf.ts'
import { holdSheets } from './holdSheets.ts'
import type { Store } from './open.ts'
import { removeUnusedSheets, sheetsIn } from './unusedSheets.ts'

/** What goes with a session, counted, so that whoever removes it knows. */
export interface WouldGo {
  readonly people: number
  /** Responses of all rounds, those who sat out among them. */
  readonly answers: number
  /** Rounds of which reports hold something. */
  readonly reported: number
}

/** What would be lost with this session. */
export const wouldGo = async ({ db }: Store, id: SessionId): Promise<WouldGo> => {
  const people = db
    .selectFrom('participants')
    .where('session_id', '=', id)
    .select((eb) => eb.fn.countAll<number>().as('count'))
  const answers = db
    .selectFrom('responses')
    .innerJoin('rounds', 'rounds.id', 'responses.round_id')
    .where('rounds.session_id', '=', id)
    .select((eb) => eb.fn.countAll<number>().as('count'))
  const reported = db
    .selectFrom('frozen_rounds')
    .where('session_id', '=', id)
    .select((eb) => eb.fn.countAll<number>().as('count'))
  return { people: await countOf(people), answers: await countOf(answers), reported: await countOf(reported) }
}

/**
 * Removes a session that is over, with everything of it: people, answers, texts, moments, what reports hold of it, and the texts
 * that only it spoke of.
 * `running`: it is not over, and is left alone; `none`: there is none.
 */
export const removeSession = async ({ db, traits }: Store, id: SessionId): Promise<'done' | 'running' | 'none'> =>
  db.transaction().execute(async (trx) => {
    await holdSheets(trx, traits, 'alone')
    const row = await trx.selectFrom('session_plans').select('plan').where('session_id', '=', id).executeTakeFirst()
    // Each table that names a session lets its rows go with it.
    const removed = await trx
      .deleteFrom('sessions')
      .where('id', '=', id)
      .where('ended_at', 'is not', null)
      .returning('id')
      .executeTakeFirst()
    if (removed) {
      await removeUnusedSheets(trx, sheetsIn(row?.plan ?? ''))
      return 'done'
    }
    const there = await trx.selectFrom('sessions').select('id').where('id', '=', id).executeTakeFirst()
    return there ? 'running' : 'none'
  })
