import type { Wall } from '../../activities/wall.ts'
import type { RoundId, SessionId } from '../../workshop/ids.ts'
import { lockSession } from './lockSession.ts'
import type { Store } from './open.ts'
import { asRound, roundOf } from './rounds.ts'

/**
 * Changes how the texts of a round are arranged, before or after its reveal [M3]. `not now` while it can still be
 * answered, and after the end of the session. Two consoles at once: the session's row is held, so none is lost.
 */
export const changeWall = async (
  store: Store,
  sessionId: SessionId,
  roundId: RoundId,
  change: (wall: Wall) => Wall,
): Promise<'done' | 'not now'> =>
  store.db.transaction().execute(async (trx) => {
    if (!(await lockSession(trx, store.traits, sessionId))) return 'not now'
    const row = await roundOf({ ...store, db: trx }, sessionId, roundId)
    if (!row || row.phase === 'ready' || row.phase === 'open') return 'not now'
    await trx
      .updateTable('rounds')
      .set({ wall: JSON.stringify(change(asRound(row).wall)) })
      .where('id', '=', roundId)
      .execute()
    return 'done'
  })
