import type { ExcerptId, OrganisationId } from '../../workshop/ids.ts'
import { countOf } from './countOf.ts'
import { holdSheets } from './holdSheets.ts'
import type { Store } from './open.ts'
import { firstOrganisation } from './organisations.ts'
import { noteRemovals } from './removals.ts'
import { stillRunning } from './stillRunning.ts'
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

/** What would be lost with this organisation. */
export const organisationWouldGo = async (
  { db }: Store,
  organisationId: OrganisationId,
): Promise<OrganisationWouldGo> => {
  const countIn = (table: 'memberships' | 'workshops' | 'excerpts' | 'codings' | 'sessions') =>
    countOf(
      db
        .selectFrom(table)
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('organisation_id', '=', organisationId),
    )
  const ofSessions = db.selectFrom('sessions').select('id').where('organisation_id', '=', organisationId)
  const people = db
    .selectFrom('participants')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('session_id', 'in', ofSessions)
  const answers = db
    .selectFrom('responses')
    .innerJoin('rounds', 'rounds.id', 'responses.round_id')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('rounds.session_id', 'in', ofSessions)
  return {
    accounts: await countIn('memberships'),
    workshops: await countIn('workshops'),
    recordings: await countIn('excerpts'),
    codings: await countIn('codings'),
    sessions: await countIn('sessions'),
    people: await countOf(people),
    answers: await countOf(answers),
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
    await holdSheets(trx, traits, 'alone')
    const of = 'organisation_id'
    const running = await trx
      .selectFrom('sessions')
      .select('id')
      .where(of, '=', organisationId)
      .where(stillRunning(traits))
      .executeTakeFirst()
    if (running) return 'running'
    const accounts = await trx.selectFrom('memberships').select('person_id').where(of, '=', organisationId).execute()
    const recordings = await trx.selectFrom('excerpts').select('id').where(of, '=', organisationId).execute()
    const plans = await trx
      .selectFrom('session_plans')
      .innerJoin('sessions', 'sessions.id', 'session_plans.session_id')
      .select('session_plans.plan')
      .where('sessions.organisation_id', '=', organisationId)
      .execute()
    await trx.deleteFrom('sessions').where(of, '=', organisationId).execute()
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
    await noteRemovals(
      { db: trx, traits },
      recordings.map(({ id }) => id),
    )
    await removeUnusedSheets(
      trx,
      plans.flatMap(({ plan }) => sheetsIn(plan)),
    )
    return {
      accounts: accounts.map(({ person_id }) => person_id),
      recordings: recordings.map(({ id }) => id as ExcerptId), // its ids are of this kind
    }
  })
