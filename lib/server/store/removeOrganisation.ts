import { sql } from 'kysely'
import type { ExcerptId, OrganisationId } from '../../workshop/ids.ts'
import type { Store } from './open.ts'
import { firstOrganisation } from './organisations.ts'
import { removeUnusedSheets, sheetsIn } from './unusedSheets.ts'

/** What goes with an organisation, counted, so that whoever removes it knows. */
export interface OrganisationWouldGo {
  readonly accounts: number
  readonly workshops: number
  readonly recordings: number
  readonly codings: number
  readonly sessions: number
  /** People of its sessions, and their answers. */
  readonly people: number
  readonly answers: number
}

/** What was removed, for the files and accounts that lie elsewhere. */
export interface RemovedOrganisation {
  readonly accounts: readonly string[]
  readonly recordings: readonly ExcerptId[]
}

/** A session that nobody has ended may be running until so long after its start. */
const runningMs = 86_400_000

const owned = ['workshops', 'excerpts', 'codings', 'sessions'] as const

const countIn = async (
  { db }: Store,
  table: (typeof owned)[number] | 'memberships',
  organisationId: OrganisationId,
): Promise<number> => {
  const { count } = await db
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('organisation_id', '=', organisationId)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** What would be lost with this organisation. */
export const organisationWouldGo = async (
  store: Store,
  organisationId: OrganisationId,
): Promise<OrganisationWouldGo> => {
  const [accounts, workshops, recordings, codings, sessions] = await Promise.all(
    (['memberships', ...owned] as const).map((table) => countIn(store, table, organisationId)),
  )
  const ofSessions = store.db.selectFrom('sessions').select('id').where('organisation_id', '=', organisationId)
  const { people } = await store.db
    .selectFrom('participants')
    .select((eb) => eb.fn.countAll<number>().as('people'))
    .where('session_id', 'in', ofSessions)
    .executeTakeFirstOrThrow()
  const { answers } = await store.db
    .selectFrom('responses')
    .innerJoin('rounds', 'rounds.id', 'responses.round_id')
    .select((eb) => eb.fn.countAll<number>().as('answers'))
    .where('rounds.session_id', 'in', ofSessions)
    .executeTakeFirstOrThrow()
  return {
    accounts: accounts ?? 0,
    workshops: workshops ?? 0,
    recordings: recordings ?? 0,
    codings: codings ?? 0,
    sessions: sessions ?? 0,
    people: Number(people),
    answers: Number(answers),
  }
}

/**
 * Removes an organisation with everything in the database that is its own: sessions with their people and answers,
 * workshops, frameworks, excerpts and codings, teams, links, what was done. `running`: a session of it is not over, and nothing was
 * removed. Files and accounts are the caller's to remove. The first organisation stays, empty: an installation has one.
 */
export const removeOrganisation = async (
  { db, traits }: Store,
  organisationId: OrganisationId,
): Promise<RemovedOrganisation | 'running'> =>
  db.transaction().execute(async (trx) => {
    const of = 'organisation_id'
    const running = await trx
      .selectFrom('sessions')
      .select('id')
      .where(of, '=', organisationId)
      .where('ended_at', 'is', null)
      .where('created_at', '>', sql<number>`${traits.now} - ${sql.lit(runningMs)}`)
      .executeTakeFirst()
    if (running) return 'running'
    const accounts = await trx.selectFrom('memberships').select('person_id').where(of, '=', organisationId).execute()
    const recordings = await trx.selectFrom('excerpts').select('id').where(of, '=', organisationId).execute()
    const sessions = await trx.deleteFrom('sessions').where(of, '=', organisationId).returning('plan').execute()
    await trx.deleteFrom('workshops').where(of, '=', organisationId).execute()
    // Each other table that names an organisation lets its rows go with it.
    const gone = await trx
      .deleteFrom('organisations')
      .where('id', '=', organisationId)
      .returning(['created_at'])
      .executeTakeFirst()
    if (organisationId === firstOrganisation && gone) {
      await trx
        .insertInto('organisations')
        .values({ id: organisationId, name: '', ...gone })
        .execute()
    }
    await removeUnusedSheets(
      trx,
      sessions.flatMap(({ plan }) => sheetsIn(plan)),
    )
    return {
      accounts: accounts.map(({ person_id }) => person_id),
      recordings: recordings.map(({ id }) => id as ExcerptId), // its ids are of this kind
    }
  })
