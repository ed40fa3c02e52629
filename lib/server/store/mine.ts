import type { Round } from '../../session/round.ts'
import type { Mine } from '../../session/view.ts'
import type { ParticipantId } from '../../workshop/ids.ts'
import type { Store } from './open.ts'

const parsed = (value: string | null): unknown => (value === null ? null : JSON.parse(value))

/** What a phone has that has sent nothing in this round. */
export const nothingYet = (round: Round | null): Mine => ({
  roundId: round?.id ?? null,
  seq: 0,
  response: null,
  passed: false,
  before: null,
})

/** The reason that each phone has given in a round, for that phone alone. */
const ownReasons = async (
  { db }: Pick<Store, 'db'>,
  round: Round,
  only: readonly ParticipantId[] | null,
): Promise<[ParticipantId, NonNullable<Mine['reason']>][]> => {
  if (round.phase !== 'revealed' || round.reasonsAsked === 'no') return []
  const rows = await db
    .selectFrom('reasons')
    .where('round_id', '=', round.id)
    .$if(only !== null, (query) => query.where('participant_id', 'in', only ?? []))
    .select(['participant_id', 'text', 'seq'])
    .execute()
  return rows.map(({ participant_id, text, seq }) => [participant_id, { seq, text }])
}

/**
 * What each phone has sent in a round and in the round before it; phones that have sent nothing are left out.
 * Each is for its own phone alone. `only`: just these.
 */
export const mineOfRound = async (
  { db }: Store,
  round: Round,
  only: readonly ParticipantId[] | null,
): Promise<Map<ParticipantId, Mine>> => {
  const rows = await db
    .selectFrom('responses')
    .innerJoin('rounds', 'rounds.id', 'responses.round_id')
    .where('rounds.session_id', '=', round.sessionId)
    .where('rounds.activity_id', '=', round.activityId)
    .where('rounds.number', 'in', [round.number, round.number - 1])
    .$if(only !== null, (query) => query.where('responses.participant_id', 'in', only ?? []))
    .select(['responses.participant_id', 'responses.value', 'responses.seq', 'rounds.number'])
    .execute()
  const mines = new Map<ParticipantId, Mine>()
  for (const { participant_id, value, seq, number } of rows) {
    const mine = mines.get(participant_id) ?? nothingYet(round)
    const response = parsed(value)
    const now = { ...mine, seq, response, passed: value === null }
    mines.set(participant_id, number === round.number ? now : { ...mine, before: response })
  }
  for (const [id, reason] of await ownReasons({ db }, round, only)) {
    mines.set(id, { ...(mines.get(id) ?? nothingYet(round)), reason })
  }
  return mines
}
