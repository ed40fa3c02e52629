import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { DialectTraits } from './dialect.ts'
import * as first from './migrations/001-first.ts'
import * as arrangements from './migrations/002-arrangements.ts'
import * as walls from './migrations/003-walls.ts'
import * as hold from './migrations/004-hold.ts'
import * as groups from './migrations/006-groups.ts'
import * as moments from './migrations/007-moments.ts'
import * as reasons from './migrations/009-reasons.ts'
import * as totals from './migrations/010-totals.ts'
import * as listening from './migrations/011-listening.ts'
import * as editing from './migrations/012-editing.ts'
import * as people from './migrations/020-people.ts'
import * as frozen from './migrations/030-frozen.ts'
import * as rowNames from './migrations/031-row-names.ts'
import * as deeds from './migrations/032-deeds.ts'
import * as retention from './migrations/033-retention.ts'
import * as excerpts from './migrations/034-excerpts.ts'
import * as codings from './migrations/035-codings.ts'
import * as removals from './migrations/036-removals.ts'
import * as sounds from './migrations/038-sounds.ts'
import * as frameworks from './migrations/040-frameworks.ts'
import * as presence from './migrations/041-presence.ts'
import * as realRecordings from './migrations/042-real-recordings.ts'
import * as languages from './migrations/043-languages.ts'
import * as frameworkVersions from './migrations/044-framework-versions.ts'
import * as sessionPlans from './migrations/045-session-plans.ts'
import * as countingIndexes from './migrations/046-counting-indexes.ts'
import { NewerTables } from './newerTables.ts'

const steps: Record<string, { up(db: Kysely<never>, traits: DialectTraits): Promise<void> }> = {
  '001-first': first,
  '002-arrangements': arrangements,
  '003-walls': walls,
  '004-hold': hold,
  '006-groups': groups,
  '007-moments': moments,
  '009-reasons': reasons,
  '010-totals': totals,
  '011-listening': listening,
  '012-editing': editing,
  '020-people': people,
  '030-frozen': frozen,
  '032-deeds': deeds,
  '033-retention': retention,
  '034-excerpts': excerpts,
  '035-codings': codings,
  '036-removals': removals,
  '038-sounds': sounds,
  '040-frameworks': frameworks,
  '041-presence': presence,
  '042-real-recordings': realRecordings,
  '043-languages': languages,
  '044-framework-versions': frameworkVersions,
  '045-session-plans': sessionPlans,
  '046-counting-indexes': countingIndexes,
  '031-row-names': rowNames,
}

/** The names of all steps that this version knows. */
export const migrationNames: readonly string[] = Object.keys(steps)

/** The steps that a database has had; none where it is new. */
const taken = async (db: Kysely<never>): Promise<readonly string[]> => {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some(({ name }) => name === 'kysely_migration')) return []
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db)
  return rows.map(({ name }) => name)
}

/** Brings the tables up to date. Safe to run at every start, and by several starts at once: the migrator locks. Tables of a newer version are left alone. */
export const migrate = async (db: Kysely<never>, traits: DialectTraits): Promise<void> => {
  if ((await taken(db)).some((name) => !migrationNames.includes(name))) throw new NewerTables()
  const migrations: Record<string, Migration> = Object.fromEntries(
    Object.entries(steps).map(([name, { up }]) => [name, { up: (inner: Kysely<never>) => up(inner, traits) }]),
  )
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    allowUnorderedMigrations: true, // a step may be numbered below one that a database has had already
  })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}
