import type { Picks } from '../../workshop/groups.ts'
import type { ParticipantId, SessionId } from '../../workshop/ids.ts'
import type { Joining } from './commitPeople.ts'
import { postgres, sqlite } from './dialect.ts'
import { newId } from './newId.ts'
import { oneText } from './oneText.ts'
import type { Store } from './open.ts'

/** A phone in a room. Nothing about the person. */
export interface Participant {
  readonly id: ParticipantId
  readonly sessionId: SessionId
}

/** Those in a room who are not pretended. */
const realPeople = (db: Store['db'], sessionId: SessionId) =>
  db.selectFrom('participants').select('id').where('session_id', '=', sessionId).where('pretend', '=', 0)

const inGrace = ({ now }: Store['traits']) =>
  oneText((db, of: { sessionId: SessionId }) =>
    db
      .selectFrom('rounds')
      .select('id')
      .where('session_id', '=', of.sessionId)
      .where('phase', '=', 'open')
      .where('done_at', '>', now),
  )
const roundsInGrace = { sqlite: inGrace(sqlite), postgres: inGrace(postgres) }

/** [P7] Someone who joins within the second of grace keeps the vote open. */
const keepOpen = async ({ db, traits }: Store, sessionId: SessionId): Promise<void> => {
  // Looked for first: a write of nothing would still wait for its turn.
  if ((await roundsInGrace[traits.name](db, { sessionId })).length === 0) return
  await db
    .updateTable('rounds')
    .set({ done_at: null })
    .where('session_id', '=', sessionId)
    .where('phase', '=', 'open')
    .where('done_at', '>', traits.now)
    .execute()
}

/** A pretend participant makes the session a rehearsal, and is refused once a real person is in the room. */
const joinPretend = async ({ db, traits }: Store, { id, sessionId, tokenHash, picks }: Joining): Promise<boolean> => {
  const taken = await db
    .insertInto('participants')
    .columns(['id', 'session_id', 'token_hash', 'pretend', 'joined_at', 'seen_at', 'groups'])
    .expression((eb) =>
      eb
        .selectFrom('sessions')
        .where('sessions.id', '=', sessionId)
        .where('sessions.ended_at', 'is', null)
        .where(({ not, exists }) => not(exists(realPeople(db, sessionId))))
        .select([
          eb.val(id).as('id'),
          'sessions.id as session_id',
          eb.val(tokenHash).as('token_hash'),
          eb.lit(1).as('pretend'),
          traits.now.as('joined_at'),
          traits.now.as('seen_at'),
          eb.cast<string>(eb.val(JSON.stringify(picks)), 'text').as('groups'),
        ]),
    )
    .returning('id')
    .executeTakeFirst()
  if (!taken) return false
  await db.updateTable('sessions').set({ rehearsal: 1 }).where('id', '=', sessionId).execute()
  return true
}

/**
 * Lets a phone into a running session, together with others that come at the same time, and returns it; `null` when the
 * session has ended, or a real person is there and this one is pretended.
 * `tokenHash`: the hash of the random token that lies in this phone's cookie, and nowhere else. `picks`: of the lists
 * that the session offers; nothing where the person declined.
 */
export const join = async (
  store: Store,
  sessionId: SessionId,
  tokenHash: string,
  pretend: boolean,
  picks: Picks = {},
): Promise<Participant | null> => {
  const id = newId<ParticipantId>('par')
  const joining = { id, sessionId, tokenHash, picks }
  if (!(await (pretend ? joinPretend(store, joining) : store.coming.add(joining)))) return null
  await keepOpen(store, sessionId)
  return { id, sessionId }
}

const rowByToken = oneText((db, of: { sessionId: SessionId; tokenHash: string }) =>
  db
    .selectFrom('participants')
    .select(['id', 'session_id'])
    .where('token_hash', '=', of.tokenHash)
    .where('session_id', '=', of.sessionId),
)

/** The phone that holds this token in this session, or `null`. */
export const participantByToken = async (
  { db }: Store,
  sessionId: SessionId,
  tokenHash: string,
): Promise<Participant | null> => {
  const [row] = await rowByToken(db, { sessionId, tokenHash })
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
