import { quarterOf } from '../../reports/counted.ts'
import type { Placed } from '../../reports/scope.ts'
import type { OrganisationId, SessionId } from '../../workshop/ids.ts'
import { databaseNow } from './databaseNow.ts'
import type { Store } from './open.ts'

/** A session that nobody ended counts a day after it was started, as it stands then. */
const dayMs = 24 * 60 * 60 * 1000

/** Which sessions are asked for: all that count of an organisation or of the installation, or one that may still run. */
export type Wanted = { readonly organisationId: OrganisationId | null } | { readonly sessionId: SessionId }

/** A session that counts, without what was marked in it. */
export interface CountedRow extends Placed {
  readonly id: SessionId
  readonly title: string
  readonly startedAt: number
  /** The framework and its version, in one; `null`: it is not known. */
  readonly framework: string | null
  /** What was shown after this is in no report. */
  readonly until: number
  readonly over: boolean
}

/** The sessions that count, oldest first. */
export const countedRows = async (store: Store, wanted: Wanted): Promise<CountedRow[]> => {
  const now = await databaseNow(store)
  const rows = await store.db
    .selectFrom('sessions')
    .select(['id', 'title', 'workshop_id', 'framework_id', 'framework_number', 'team_id', 'created_at', 'ended_at'])
    .where('rehearsal', '=', 0)
    .$if('sessionId' in wanted, (query) => query.where('id', '=', (wanted as { sessionId: SessionId }).sessionId))
    .$if('organisationId' in wanted && wanted.organisationId !== null, (query) =>
      query.where('organisation_id', '=', (wanted as { organisationId: OrganisationId }).organisationId),
    )
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows
    .map((row) => ({ ...row, until: Math.min(row.ended_at ?? Infinity, row.created_at + dayMs) }))
    .filter(({ until }) => until <= now || 'sessionId' in wanted)
    .map((row) => ({
      id: row.id,
      title: row.title,
      workshopId: row.workshop_id,
      teamId: row.team_id,
      startedAt: row.created_at,
      framework: row.framework_id === null ? null : `${row.framework_id} ${row.framework_number}`,
      quarter: quarterOf(row.created_at),
      until: row.until,
      over: row.until <= now,
    }))
}
