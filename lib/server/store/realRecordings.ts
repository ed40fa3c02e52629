import { type Consent, consentEnds, type Gone, type GoneWhy } from '../../workshop/consent.ts'
import type { Excerpt } from '../../workshop/excerpt.ts'
import type { ExcerptId, OrganisationId, SessionId } from '../../workshop/ids.ts'
import { databaseNow } from './databaseNow.ts'
import type { Store } from './open.ts'
import { planOf } from './plans.ts'
import { type Play, playOf } from './playing.ts'
import { noteRemovals } from './removals.ts'

/** Reads why a recording is not there any more from its row. */
export const goneIn = (text: string | null): Gone | null => (text === null ? null : (JSON.parse(text) as Gone)) // written below alone

/** What a session played that is not there any more, by excerpt. */
export const goneInSession = (text: string | null): Readonly<Record<string, Gone>> =>
  text === null ? {} : (JSON.parse(text) as Record<string, Gone>) // written below alone

/** How a recording is locked; `null`: it is none of a real conversation. `over`: its consent has ended, or it is gone. */
export const lockOf = async (store: Store, id: ExcerptId): Promise<{ readonly over: boolean } | null> => {
  const row = await store.db
    .selectFrom('excerpts')
    .select(['consent_ends', 'gone'])
    .where('id', '=', id)
    .where('consent', 'is not', null)
    .executeTakeFirst()
  if (!row) return null
  return { over: row.gone !== null || (row.consent_ends ?? 0) <= (await databaseNow(store)) }
}

/** Puts a recording of a real conversation on another consent, or the same for longer. Whether there is one that is there. */
export const renewConsent = async (
  { db }: Store,
  organisationId: OrganisationId,
  id: ExcerptId,
  consent: Consent,
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('excerpts')
    .set({ consent: JSON.stringify(consent), consent_ends: consentEnds(consent.until) })
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .where('consent', 'is not', null)
    .where('gone', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** What is said stays nowhere: neither in the library nor in what sessions were given to read or quote. */
const forgetWords = async (store: Store, sessionId: SessionId, id: ExcerptId): Promise<void> => {
  const { db } = store
  const heard = (await planOf(store, sessionId)).activities.filter(({ excerpt }) => excerpt?.id === id)
  for (const { id: activityId, excerpt } of heard) {
    if (!excerpt) continue
    await db.updateTable('sheets').set({ body: '{"lines":[]}' }).where('hash', '=', excerpt.transcript).execute()
    const own = () =>
      db.selectFrom('session_keys').where('session_id', '=', sessionId).where('activity_id', '=', activityId)
    const row = await own().select('key').executeTakeFirst()
    const key = row && (JSON.parse(row.key) as { lines?: unknown }) // a key is an object of its kind's
    if (!Array.isArray(key?.lines)) continue
    await db
      .updateTable('session_keys')
      .set({ key: JSON.stringify({ ...key, lines: key.lines.map(() => '…') }) })
      .where('session_id', '=', sessionId)
      .where('activity_id', '=', activityId)
      .execute()
  }
}

/** Notes in a session that it has lost a recording, and stops it where it is being played. */
const tellSession = async (
  store: Store,
  id: ExcerptId,
  gone: Gone,
  row: { id: SessionId; gone: string | null; play: string | null },
) => {
  const plan = await planOf(store, row.id)
  const play = playOf(row.play)
  const played = plan.activities.find((activity) => activity.id === play?.activityId)?.excerpt?.id === id
  const stopped: Play | null = play && played && play.stoppedAt === null ? { ...play, stoppedAt: gone.at } : null
  await store.db
    .updateTable('sessions')
    .set({
      gone: JSON.stringify({ ...goneInSession(row.gone), [id]: gone }),
      ...(stopped ? { play: JSON.stringify(stopped) } : {}),
    })
    .where('id', '=', row.id)
    .execute()
}

/**
 * Takes a recording of a real conversation away: its words go here; its files are noted to be removed, which is for the caller. Every session that
 * played it is told. The sessions that are not over, or `null`: it is none, or is gone already.
 */
export const takeWordsAway = async (store: Store, id: ExcerptId, why: GoneWhy): Promise<SessionId[] | null> => {
  const gone: Gone = { why, at: await databaseNow(store) }
  return store.db.transaction().execute(async (trx) => {
    const within = { ...store, db: trx }
    const row = await trx
      .selectFrom('excerpts')
      .select('document')
      .where('id', '=', id)
      .where('consent', 'is not', null)
      .where('gone', 'is', null)
      .executeTakeFirst()
    if (!row) return null
    const document = { ...(JSON.parse(row.document) as Excerpt), lines: [] } // parsed before it was written
    await trx
      .updateTable('excerpts')
      .set((eb) => ({
        gone: JSON.stringify(gone),
        document: JSON.stringify(document),
        sound: null,
        version: eb('version', '+', 1),
      }))
      .where('id', '=', id)
      .execute()
    await noteRemovals(within, [id])
    const sessions = await trx
      .selectFrom('session_plans')
      .innerJoin('sessions', 'sessions.id', 'session_plans.session_id')
      .select(['sessions.id', 'sessions.gone', 'sessions.play', 'sessions.ended_at'])
      .where('session_plans.plan', 'like', `%"${id}"%`)
      .execute()
    for (const session of sessions) {
      await tellSession(within, id, gone, session)
      await forgetWords(within, session.id, id)
    }
    return sessions.filter(({ ended_at }) => ended_at === null).map((session) => session.id)
  })
}

/** A recording that is to go, or that has gone and whose files must not be there. */
interface Named {
  readonly id: ExcerptId
  readonly organisationId: OrganisationId
  readonly title: string
}

const named = async (query: {
  execute(): Promise<{ id: string; organisation_id: OrganisationId | null; document: string }[]>
}) =>
  (await query.execute()).flatMap(
    ({ id, organisation_id, document }): Named[] =>
      organisation_id === null
        ? []
        : [{ id: id as ExcerptId, organisationId: organisation_id, title: (JSON.parse(document) as Excerpt).title.en }], // as they were written
  )

const columns = ['id', 'organisation_id', 'document'] as const

/** Recordings whose consent has come to its end and which are still there. */
export const expiredOnes = (store: Store): Promise<Named[]> =>
  named(
    store.db
      .selectFrom('excerpts')
      .select([...columns])
      .where('consent', 'is not', null)
      .where('gone', 'is', null)
      .where('consent_ends', '<=', store.traits.now),
  )

/** Recordings that are gone: whatever brought a file of theirs back, it must not stay. */
export const goneOnes = ({ db }: Store): Promise<Named[]> =>
  named(
    db
      .selectFrom('excerpts')
      .select([...columns])
      .where('gone', 'is not', null),
  )
