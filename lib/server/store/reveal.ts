import type { RoundId, SessionId } from '../../workshop/ids.ts'
import { freezeRound } from './freezeRounds.ts'
import { lockSession } from './lockSession.ts'
import type { Store } from './open.ts'
import { revealRung } from './rounds.ts'

/**
 * Shows the rungs of a round up to `rungs` [P4]. With the first, what the room marked is written down for the reports:
 * both come about or neither does.
 */
export const reveal = async (store: Store, sessionId: SessionId, id: RoundId, rungs: number): Promise<void> => {
  await store.db.transaction().execute(async (trx) => {
    if (!(await lockSession(trx, store.traits, sessionId))) return
    const inside = { ...store, db: trx }
    await revealRung(inside, sessionId, id, rungs)
    if (rungs === 1) await freezeRound(inside, sessionId, id)
  })
}
