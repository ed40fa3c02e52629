import type { Transaction } from 'kysely'
import type { OrganisationId, TeamId } from '../../workshop/ids.ts'
import type { Role } from '../../workshop/roles.ts'
import type { Store } from './open.ts'
import type { Schema } from './schema.ts'

/** What a person is to the organisation. */
export interface Membership {
  readonly organisationId: OrganisationId
  readonly role: Role
  /** The teams that a manager is limited to; none: the whole organisation. */
  readonly teams: readonly TeamId[]
}

/** A person of an organisation, in its list. */
export interface Member {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly teams: readonly TeamId[]
}

/** What a person is, or `null`: an account that belongs to no organisation may do nothing. */
export const membershipOf = async ({ db }: Store, personId: string): Promise<Membership | null> => {
  const row = await db
    .selectFrom('memberships')
    .select(['organisation_id', 'role'])
    .where('person_id', '=', personId)
    .executeTakeFirst()
  if (!row) return null
  const limits = await db.selectFrom('membership_teams').select('team_id').where('person_id', '=', personId).execute()
  return { organisationId: row.organisation_id, role: row.role, teams: limits.map(({ team_id }) => team_id) }
}

/** What a person is called; `null` where the account is gone. */
export const nameOfMember = async ({ db }: Store, personId: string): Promise<string | null> => {
  const row = await db.selectFrom('people').select('name').where('id', '=', personId).executeTakeFirst()
  return row?.name ?? null
}

/** Whoever has an account under this email, in whatever organisation. For mail to its own address, and for nothing else. */
export const memberByEmail = async (
  { db }: Store,
  email: string,
): Promise<{ id: string; email: string; organisationId: OrganisationId } | null> => {
  const row = await db
    .selectFrom('people')
    .innerJoin('memberships', 'memberships.person_id', 'people.id')
    .select(['people.id', 'people.email', 'memberships.organisation_id'])
    .where('people.email', '=', email.trim().toLowerCase())
    .executeTakeFirst()
  return row ? { id: row.id, email: row.email, organisationId: row.organisation_id } : null
}

/** Everybody of an organisation, by name. */
export const members = async ({ db }: Store, organisationId: OrganisationId): Promise<Member[]> => {
  const rows = await db
    .selectFrom('memberships')
    .innerJoin('people', 'people.id', 'memberships.person_id')
    .select(['people.id', 'people.name', 'people.email', 'memberships.role'])
    .where('organisation_id', '=', organisationId)
    .execute()
  const limits = await db
    .selectFrom('membership_teams')
    .innerJoin('memberships', 'memberships.person_id', 'membership_teams.person_id')
    .select(['membership_teams.person_id', 'membership_teams.team_id'])
    .where('memberships.organisation_id', '=', organisationId)
    .execute()
  return rows
    .map((row) => ({
      ...row,
      teams: limits.filter(({ person_id }) => person_id === row.id).map(({ team_id }) => team_id),
    }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en'))
}

/** Limits a person to teams, as far as they are this organisation's. */
const limit = async (
  trx: Transaction<Schema>,
  personId: string,
  organisationId: OrganisationId,
  teams: readonly TeamId[],
): Promise<void> => {
  await trx.deleteFrom('membership_teams').where('person_id', '=', personId).execute()
  if (teams.length === 0) return
  const theirs = await trx
    .selectFrom('teams')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('id', 'in', teams)
    .execute()
  // Limited to nothing would be limited by nothing.
  if (theirs.length === 0) throw new Error('a person is limited to teams that are not this organisation’s')
  await trx
    .insertInto('membership_teams')
    .values(theirs.map(({ id }) => ({ person_id: personId, team_id: id })))
    .execute()
}

/** Makes a person one of an organisation. */
export const addMember = async (
  { db, traits }: Store,
  personId: string,
  { organisationId, role, teams }: Membership,
): Promise<void> => {
  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto('memberships')
      .values({ person_id: personId, organisation_id: organisationId, role, created_at: traits.now })
      .execute()
    await limit(trx, personId, organisationId, teams)
  })
}

/** Whether somebody else looks after the organisation. On PostgreSQL its row is held, lest two owners step down at once. */
const othersOwn = async (
  trx: Transaction<Schema>,
  traits: Store['traits'],
  organisationId: OrganisationId,
  personId: string,
): Promise<boolean> => {
  const held = trx.selectFrom('organisations').select('id').where('id', '=', organisationId)
  await (traits.locksRounds ? held.forUpdate() : held).execute()
  const other = await trx
    .selectFrom('memberships')
    .select('person_id')
    .where('organisation_id', '=', organisationId)
    .where('role', '=', 'owner')
    .where('person_id', '!=', personId)
    .executeTakeFirst()
  return other !== undefined
}

export type MemberOutcome = 'done' | 'none' | 'last owner'

/** Changes what a person of this organisation is. The last owner stays one. */
export const changeMember = async (
  { db, traits }: Store,
  personId: string,
  { organisationId, role, teams }: Membership,
): Promise<MemberOutcome> =>
  db.transaction().execute(async (trx) => {
    if (role !== 'owner' && !(await othersOwn(trx, traits, organisationId, personId))) return 'last owner'
    const row = await trx
      .updateTable('memberships')
      .set({ role })
      .where('person_id', '=', personId)
      .where('organisation_id', '=', organisationId)
      .returning('person_id')
      .executeTakeFirst()
    if (!row) return 'none'
    await limit(trx, personId, organisationId, teams)
    return 'done'
  })

/** Ends what a person was to this organisation. The account itself is the caller's to remove. The last owner stays. */
export const removeMember = async (
  { db, traits }: Store,
  organisationId: OrganisationId,
  personId: string,
): Promise<MemberOutcome> =>
  db.transaction().execute(async (trx) => {
    if (!(await othersOwn(trx, traits, organisationId, personId))) return 'last owner'
    const row = await trx
      .deleteFrom('memberships')
      .where('person_id', '=', personId)
      .where('organisation_id', '=', organisationId)
      .returning('person_id')
      .executeTakeFirst()
    return row ? 'done' : 'none'
  })
