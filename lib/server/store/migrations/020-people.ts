import { type Kysely, sql } from 'kysely'
import type { DialectTraits } from '../dialect.ts'

/** What was there before there were several organisations belongs to this one. */
const first = 'org_first'

/** Organisations, their teams, and who may do what in them. */
export const up = async (db: Kysely<never>, { instant, now }: DialectTraits): Promise<void> => {
  const table = (name: string) => db.schema.createTable(name)

  await table('organisations')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('created_at', instant, (column) => column.notNull())
    .execute()
  await sql`insert into organisations (id, name, created_at) values (${first}, '', ${now})`.execute(db)

  await table('teams')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('organisation_id', 'text', (column) =>
      column.notNull().references('organisations.id').onDelete('cascade'),
    )
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('created_at', instant, (column) => column.notNull())
    .addColumn('removed_at', instant)
    .execute()
  // A name is free again once its team is not offered any more.
  await db.schema
    .createIndex('teams_name')
    .unique()
    .on('teams')
    .columns(['organisation_id', 'name'])
    .where('removed_at' as never, 'is', null) // the schema is not known to a migration
    .execute()

  // People are in a table of better-auth's, which may not be there yet: nothing here can refer to it.
  await table('memberships')
    .addColumn('person_id', 'text', (column) => column.primaryKey())
    .addColumn('organisation_id', 'text', (column) =>
      column.notNull().references('organisations.id').onDelete('cascade'),
    )
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('created_at', instant, (column) => column.notNull())
    .execute()
  await db.schema.createIndex('memberships_organisation').on('memberships').column('organisation_id').execute()
  await table('membership_teams')
    .addColumn('person_id', 'text', (column) =>
      column.notNull().references('memberships.person_id').onDelete('cascade'),
    )
    .addColumn('team_id', 'text', (column) => column.notNull().references('teams.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('membership_teams_primary', ['person_id', 'team_id'] as never)
    .execute()
  const tables = await db.introspection.getTables()
  if (tables.some(({ name }) => name === 'people')) {
    await sql`insert into memberships (person_id, organisation_id, role, created_at)
      select "id", ${first}, case when "role" = 'owner' then 'owner' else 'trainer' end, ${now} from people`.execute(db)
  }

  await table('one_time_links')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('purpose', 'text', (column) => column.notNull())
    .addColumn('organisation_id', 'text', (column) =>
      column.notNull().references('organisations.id').onDelete('cascade'),
    )
    .addColumn('role', 'text')
    .addColumn('teams', 'text', (column) => column.notNull().defaultTo('[]'))
    .addColumn('label', 'text', (column) => column.notNull().defaultTo(''))
    .addColumn('person_id', 'text')
    .addColumn('created_at', instant, (column) => column.notNull())
    .addColumn('expires_at', instant, (column) => column.notNull())
    .addColumn('used_at', instant)
    .execute()

  for (const name of ['workshops', 'sessions']) {
    // A column that is added has a default for the rows that are there; every insert names its organisation.
    await db.schema
      .alterTable(name)
      .addColumn('organisation_id', 'text', (column) => column.notNull().defaultTo(first))
      .execute()
    await db.schema.createIndex(`${name}_organisation`).on(name).column('organisation_id').execute()
  }
  await db.schema.alterTable('sessions').addColumn('team_id', 'text').execute()
}
