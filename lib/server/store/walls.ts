import type { Wall } from '../../activities/wall.ts'
import type { RoundId, SessionId } from '../../workshop/ids.ts'
import { lockSession } from './lockSession.ts'
import type { Store } from './open.ts'
import { asRound, roundOf } from './rounds.ts'

/**
 * Changes how the texts of a round are arranged, before or after its reveal [M3]. `not now` while it can still be
 * answered, and after the end of the session; a change may say why it can not be made. Two consoles at once: the session's row
 * is held, so none is lost.
 */
export const changeWall = async <Refused extends string = never>(
  store: Store,
  sessionId: SessionId,
  roundId: RoundId,
  change: (wall: Wall) => Wall | Refused,
): Promise<'done' | 'not now' | Refused> =>
  store.db.transaction().execute(async (trx) => {
    if (!(await lockSession(trx, store.traits, sessionId))) return 'not now'
    const row = await roundOf({ ...store, db: trx }, sessionId, roundId)
    if (!row || row.phase === 'ready' || row.phase === 'open') return 'not now'
    const changed = change(asRound(row).wall)
    if (typeof changed === 'string') return changed
    await trx
      .updateTable('rounds')
      .set({ wall: JSON.stringify(changed) })
      .where('id', '=', roundId)
      .execute()
    return 'done'
  })
