import { sql } from 'kysely'
import type { Store } from './open.ts'
import { setting } from './settings.ts'

const asksMs = 2000

/** Whether the database answers in good time. */
export const databaseAnswers = ({ db }: Store): Promise<boolean> =>
  Promise.race([
    db
      .selectFrom('settings')
      .select('name')
      .limit(1)
      .execute()
      .then(
        () => true,
        () => false,
      ),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), asksMs).unref()),
  ])

/** A session that nobody has ended is not counted as running any more after so long. */
const dayMs = 86_400_000

/** How many sessions of the last day are not over. */
export const runningSessions = async ({ db, traits }: Store): Promise<number> => {
  const { count } = await db
    .selectFrom('sessions')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('ended_at', 'is', null)
    .where('created_at', '>', sql<number>`${traits.now} - ${sql.lit(dayMs)}`)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** The size of the database in bytes. */
export const databaseBytes = async ({ db, traits }: Store): Promise<number> => {
  const asked =
    traits.name === 'sqlite'
      ? sql<{ bytes: number }>`select page_count * page_size as bytes from pragma_page_count(), pragma_page_size()`
      : sql<{ bytes: number }>`select pg_database_size(current_database()) as bytes`
  const { rows } = await asked.execute(db)
  return Number(rows[0]?.bytes ?? 0)
}

/** How many organisations, accounts and sessions there are, of all organisations together. */
export const installationCounts = async ({
  db,
}: Store): Promise<{ organisations: number; accounts: number; sessions: number }> => {
  const countOf = async (table: 'organisations' | 'memberships' | 'sessions') => {
    const { count } = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    return Number(count)
  }
  return {
    organisations: await countOf('organisations'),
    accounts: await countOf('memberships'),
    sessions: await countOf('sessions'),
  }
}

/** The name of the setting in which a backup leaves when it was made. */
export const backupSetting = 'last backup'

/** When the last backup was made, in milliseconds since 1970; `null`: none was, or not by our command. */
export const lastBackup = async (store: Store): Promise<number | null> => {
  const noted = await setting(store, backupSetting)
  return noted === null ? null : Number(noted)
}
