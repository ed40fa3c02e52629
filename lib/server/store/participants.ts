import type { Picks } from '../../workshop/groups.ts'
import type { ParticipantId, SessionId } from '../../workshop/ids.ts'
import { newId } from './newId.ts'
import type { Store } from './open.ts'

/** A phone in a room. Nothing about the person. */
export interface Participant {
  readonly id: ParticipantId
  readonly sessionId: SessionId
}

/** Those in a room who are not pretended. */
const realPeople = (db: Store['db'], sessionId: SessionId) =>
  db.selectFrom('participants').select('id').where('session_id', '=', sessionId).where('pretend', '=', 0)

/**
 * Lets a phone into a running session and returns its id; `null` when the session has ended. A pretend participant
 * makes the session a rehearsal, and is refused (`null`) once a real person is in the room.
 * `tokenHash`: the hash of the random token that lies in this phone's cookie, and nowhere else. `picks`: of the lists
 * that the session offers; nothing where the person declined.
 */
export const join = async (
  { db, traits }: Store,
  sessionId: SessionId,
  tokenHash: string,
  pretend: boolean,
  picks: Picks = {},
): Promise<Participant | null> => {
  const id = newId<ParticipantId>('par')
  const taken = await db
    .insertInto('participants')
    .columns(['id', 'session_id', 'token_hash', 'pretend', 'joined_at', 'seen_at', 'groups'])
    .expression((eb) =>
      eb
        .selectFrom('sessions')
        .where('sessions.id', '=', sessionId)
        .where('sessions.ended_at', 'is', null)
        .$if(pretend, (query) => query.where(({ not, exists }) => not(exists(realPeople(db, sessionId)))))
        .select([
          eb.val(id).as('id'),
          'sessions.id as session_id',
          eb.val(tokenHash).as('token_hash'),
          eb.cast<number>(eb.val(pretend ? 1 : 0), 'integer').as('pretend'),
          traits.now.as('joined_at'),
          traits.now.as('seen_at'),
          eb.cast<string>(eb.val(JSON.stringify(picks)), 'text').as('groups'),
        ]),
    )
    .returning('id')
    .executeTakeFirst()
  if (!taken) return null
  if (pretend) await db.updateTable('sessions').set({ rehearsal: 1 }).where('id', '=', sessionId).execute()
  // [P7] Someone who joins within the second of grace keeps the vote open.
  await db
    .updateTable('rounds')
    .set({ done_at: null })
    .where('session_id', '=', sessionId)
    .where('phase', '=', 'open')
    .where('done_at', '>', traits.now)
    .execute()
  return { id, sessionId }
}

/** The phone that holds this token in this session, or `null`. */
export const participantByToken = async (
  { db }: Store,
  sessionId: SessionId,
  tokenHash: string,
): Promise<Participant | null> => {
  const row = await db
    .selectFrom('participants')
    .select(['id', 'session_id'])
    .where('token_hash', '=', tokenHash)
    .where('session_id', '=', sessionId)
    .executeTakeFirst()
  return row ? { id: row.id, sessionId: row.session_id } : null
}

/** How many phones have joined, and how many of them are pretended. */
export const joinedCount = async (
  { db }: Store,
  sessionId: SessionId,
): Promise<{ joined: number; pretend: number }> => {
  const row = await db
    .selectFrom('participants')
    .where('session_id', '=', sessionId)
    .select((eb) => [eb.fn.countAll<number>().as('joined'), eb.fn.sum<number | null>('pretend').as('pretend')])
    .executeTakeFirstOrThrow()
  return { joined: Number(row.joined), pretend: Number(row.pretend ?? 0) }
}
