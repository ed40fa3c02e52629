import { sql } from 'kysely'
import type { Round } from '../../session/round.ts'
import type { ParticipantId } from '../../workshop/ids.ts'
import type { Store } from './open.ts'

/** How far a phone has come in a round, without what it said: an answer and a reason count up apart. */
export interface SaidLately {
  readonly participantId: ParticipantId
  readonly of: 'answer' | 'reason'
  readonly seq: number
}

/** Who has said something in a round within the last `ms`, by the database's clock; `null`: ever. */
export const saidLately = async (
  { db, traits }: Store,
  round: Round,
  ms: number | null,
): Promise<readonly SaidLately[]> => {
  const answers = await db
    .selectFrom('responses')
    .where('round_id', '=', round.id)
    .$if(ms !== null, (query) => query.where('at', '>', sql<number>`${traits.now} - ${sql.lit(ms ?? 0)}`))
    .select(['participant_id as participantId', 'seq'])
    .execute()
  // A reason has no time. There are few, while they are asked for.
  const asked = round.phase === 'revealed' && round.reasonsAsked === 'open'
  const reasons = asked
    ? await db
        .selectFrom('reasons')
        .where('round_id', '=', round.id)
        .select(['participant_id as participantId', 'seq'])
        .execute()
    : []
  return [
    ...answers.map((row) => ({ ...row, of: 'answer' as const })),
    ...reasons.map((row) => ({ ...row, of: 'reason' as const })),
  ]
}
