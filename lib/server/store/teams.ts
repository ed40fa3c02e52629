import type { OrganisationId, TeamId } from '../../workshop/ids.ts'
import { newId } from './newId.ts'
import type { Store } from './open.ts'

/** A team or cohort for which sessions are run. */
export interface Team {
  readonly id: TeamId
  readonly name: string
}

/** The teams that an organisation offers, by name. */
export const teams = async ({ db }: Store, organisationId: OrganisationId): Promise<Team[]> => {
  const rows = await db
    .selectFrom('teams')
    .select(['id', 'name'])
    .where('organisation_id', '=', organisationId)
    .where('removed_at', 'is', null)
    .execute()
  // By the letters of people, which databases order each in a way of their own.
  return rows.sort((one, other) => one.name.localeCompare(other.name, 'en'))
}

/** Every team that an organisation has had, those too that it offers no more: for reports on their sessions. */
export const everyTeam = ({ db }: Store, organisationId: OrganisationId): Promise<Team[]> =>
  db
    .selectFrom('teams')
    .select(['id', 'name'])
    .where('organisation_id', '=', organisationId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()

/** Whether a team is offered by this organisation. */
export const isTeamOf = async ({ db }: Store, organisationId: OrganisationId, id: TeamId): Promise<boolean> => {
  const row = await db
    .selectFrom('teams')
    .select('id')
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** Makes a team; `taken` where there is one of this name. */
export const addTeam = async (
  { db, traits }: Store,
  organisationId: OrganisationId,
  name: string,
): Promise<TeamId | 'taken'> => {
  const row = await db
    .insertInto('teams')
    .values({
      id: newId<TeamId>('team'),
      organisation_id: organisationId,
      name,
      created_at: traits.now,
      removed_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id ?? 'taken'
}

/** Gives a team of this organisation another name. */
export const nameTeam = async (
  store: Store,
  organisationId: OrganisationId,
  id: TeamId,
  name: string,
): Promise<'done' | 'taken' | 'none'> => {
  if (!(await isTeamOf(store, organisationId, id))) return 'none'
  const other = await store.db
    .selectFrom('teams')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('name', '=', name)
    .where('removed_at', 'is', null)
    .where('id', '!=', id)
    .executeTakeFirst()
  if (other) return 'taken'
  await store.db.updateTable('teams').set({ name }).where('id', '=', id).execute()
  return 'done'
}

/** Offers a team no longer. Its sessions stay its own; managers who were limited to it stay limited to it. */
export const removeTeam = async (
  { db, traits }: Store,
  organisationId: OrganisationId,
  id: TeamId,
): Promise<'done' | 'none'> => {
  const row = await db
    .updateTable('teams')
    .set({ removed_at: traits.now })
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .where('removed_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row ? 'done' : 'none'
}
