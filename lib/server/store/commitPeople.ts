import type { Kysely } from 'kysely'
import type { Picks } from '../../workshop/groups.ts'
import type { ParticipantId, SessionId } from '../../workshop/ids.ts'
import type { Run } from './commitResponses.ts'
import { type DialectTraits, noRows, withRows } from './dialect.ts'
import type { Schema } from './schema.ts'

/** A phone that comes into a room. */
export interface Joining {
  readonly id: ParticipantId
  readonly sessionId: SessionId
  readonly tokenHash: string
  readonly picks: Picks
}

interface JoiningRow {
  id: ParticipantId
  session_id: SessionId
  token_hash: string
  groups: string
}

const columns = { id: 'text', session_id: 'text', token_hash: 'text', groups: 'text' } as const

const asRows = (joining: readonly Joining[]): string =>
  JSON.stringify(
    joining.map(
      ({ id, sessionId, tokenHash, picks }): JoiningRow => ({
        id,
        session_id: sessionId,
        token_hash: tokenHash,
        groups: JSON.stringify(picks),
      }),
    ),
  )

/** One statement for a whole group: whoever's session has not ended is let in, and returned. */
const statement = (db: Kysely<Schema>, traits: DialectTraits) =>
  db
    .insertInto('participants')
    .columns(['id', 'session_id', 'token_hash', 'pretend', 'joined_at', 'seen_at', 'groups'])
    .expression((eb) =>
      eb
        .selectFrom(traits.rowsOf<JoiningRow, 'coming'>('coming', noRows, columns))
        .innerJoin('sessions', 'sessions.id', 'coming.session_id')
        .where('sessions.ended_at', 'is', null)
        .select([
          'coming.id',
          'sessions.id as session_id',
          'coming.token_hash',
          eb.lit(0).as('pretend'),
          traits.now.as('joined_at'),
          traits.now.as('seen_at'),
          'coming.groups',
        ]),
    )
    .returning('id')
    .compile()

/** Lets groups of phones in, each committed once it returns, and says of each phone whether it is in. */
export const commitPeople = (db: Kysely<Schema>, traits: DialectTraits, run: Run) => {
  const query = statement(db, traits)
  return async (joining: readonly Joining[]): Promise<boolean[]> => {
    const rows = await run(withRows(query, asRows(joining)))
    const taken = new Set(rows.map(({ id }) => id))
    return joining.map(({ id }) => taken.has(id))
  }
}
