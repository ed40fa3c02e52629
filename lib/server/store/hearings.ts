import type { ExcerptId, OrganisationId, SessionId } from '../../workshop/ids.ts'
import { newId } from './newId.ts'
import type { Store } from './open.ts'

/**
 * Who was given a recording of a real conversation to hear: the `room` by a press, the big `screen` that plays it there, a
 * participant's `phone`, or somebody with an account outside a session. Of participants nothing else is written down.
 */
export type HeardBy = 'room' | 'screen' | 'phone' | 'person'

export interface Hearing {
  readonly excerptId: ExcerptId
  readonly heardBy: HeardBy
  readonly sessionId: SessionId | null
  /** An account's name; `null` for all who have none. */
  readonly person: string | null
}

/** Writes down that a recording of a real conversation was given to be heard. `id`: the same one is written once. */
export const noteHearing = async ({ db, traits }: Store, heard: Hearing, id = newId<string>('hear')): Promise<void> => {
  const { excerptId, heardBy, sessionId, person } = heard
  const excerpt = await db
    .selectFrom('excerpts')
    .select('organisation_id')
    .where('id', '=', excerptId)
    .where('consent', 'is not', null)
    .executeTakeFirst()
  if (!excerpt?.organisation_id) return // it is none: nothing is written of it
  await db
    .insertInto('hearings')
    .values({
      id,
      organisation_id: excerpt.organisation_id,
      excerpt_id: excerptId,
      session_id: sessionId,
      heard_by: heardBy,
      person,
      at: traits.now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

/** How often a recording was given to whom, and when last. */
export interface HeardLine {
  readonly heardBy: HeardBy
  readonly person: string | null
  /** Of the session, as JSON of a text in both languages; `null`: outside one, or it was removed. */
  readonly session: string | null
  readonly times: number
  readonly last: number
}

const mostLines = 50

/** Who was given a recording of an organisation to hear, the latest first. */
export const hearingsOf = async (
  { db }: Store,
  organisationId: OrganisationId,
  excerptId: ExcerptId,
): Promise<HeardLine[]> => {
  const rows = await db
    .selectFrom('hearings')
    .leftJoin('sessions', 'sessions.id', 'hearings.session_id')
    .where('hearings.organisation_id', '=', organisationId)
    .where('hearings.excerpt_id', '=', excerptId)
    .groupBy(['hearings.session_id', 'sessions.title', 'hearings.heard_by', 'hearings.person'])
    .select((eb) => [
      'sessions.title as session',
      'hearings.heard_by as heardBy',
      'hearings.person',
      eb.fn.countAll<number>().as('times'),
      eb.fn.max<number>('hearings.at').as('last'),
    ])
    .orderBy('last', 'desc')
    .limit(mostLines)
    .execute()
  return rows.map((row) => ({ ...row, times: Number(row.times), last: Number(row.last) }))
}
