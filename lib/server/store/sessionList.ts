import type { JoinCode, OrganisationId, SessionId } from '../../workshop/ids.ts'
import type { LocalText } from '../../workshop/text.ts'
import type { Store } from './open.ts'

/** A session in a list. */
export interface SessionEntry {
  readonly id: SessionId
  readonly code: JoinCode
  readonly title: LocalText
  readonly createdAt: number
  readonly endedAt: number | null
  readonly rehearsal: boolean
  readonly joined: number
  /** Whether its answers have been removed since. */
  readonly forgotten: boolean
}

/** As many as a list of what others led holds. */
const mostOfOthers = 200

const listed = ({ db }: Store) =>
  db
    .selectFrom('sessions')
    .leftJoin('participants', 'participants.session_id', 'sessions.id')
    .leftJoin('people', 'people.id', 'sessions.facilitator_id')
    .groupBy(['sessions.id', 'people.name'])
    .orderBy('sessions.created_at', 'desc')
    .select((eb) => [
      'sessions.id',
      'sessions.code',
      'sessions.title',
      'sessions.created_at',
      'sessions.ended_at',
      'sessions.rehearsal',
      'sessions.forgotten_at',
      'people.name as led_by',
      eb.fn.count<number>('participants.id').as('joined'),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof listed>['execute']>>[number]

const entryOf = (row: Row): SessionEntry => ({
  id: row.id,
  code: row.code,
  title: JSON.parse(row.title) as LocalText, // written by startSession alone
  createdAt: row.created_at,
  endedAt: row.ended_at,
  rehearsal: row.rehearsal === 1,
  joined: Number(row.joined),
  forgotten: row.forgotten_at !== null,
})

/** The sessions that a facilitator has run, newest first. */
export const sessionsOf = async (store: Store, facilitatorId: string): Promise<SessionEntry[]> =>
  (await listed(store).where('sessions.facilitator_id', '=', facilitatorId).execute()).map(entryOf)

/** A session that somebody else leads; `null`: whoever led it has no account any more. */
export type OthersEntry = SessionEntry & { readonly ledBy: string | null }

/**
 * The sessions of an organisation that others than this person lead, those that run first, then the newest: for those who may
 * step in for a trainer who is ill, or remove what one has left behind.
 */
export const sessionsOfOthers = async (
  store: Store,
  organisationId: OrganisationId,
  personId: string,
): Promise<OthersEntry[]> => {
  const rows = await listed(store)
    .where('sessions.organisation_id', '=', organisationId)
    .where('sessions.facilitator_id', '!=', personId)
    .clearOrderBy()
    .orderBy((eb) => eb('sessions.ended_at', 'is', null), 'desc')
    .orderBy('sessions.created_at', 'desc')
    .limit(mostOfOthers)
    .execute()
  return rows.map((row) => ({ ...entryOf(row), ledBy: row.led_by }))
}
