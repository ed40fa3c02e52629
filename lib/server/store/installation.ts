import { sql } from 'kysely'
import { countOf } from './countOf.ts'
import type { Store } from './open.ts'
import { setting } from './settings.ts'
import { stillRunning } from './stillRunning.ts'

const asksMs = 2000

/** What a database answers in good time; `otherwise` where it does not, or fails. */
export const inGoodTime = <T>(asked: Promise<T>, otherwise: T): Promise<T> =>
  Promise.race([
    asked.catch(() => otherwise),
    new Promise<T>((resolve) => setTimeout(() => resolve(otherwise), asksMs).unref()),
  ])

/** Whether the database answers in good time. */
export const databaseAnswers = ({ db }: Store): Promise<boolean> =>
  inGoodTime(
    db
      .selectFrom('settings')
      .select('name')
      .limit(1)
      .execute()
      .then(() => true),
    false,
  )

/** How many sessions of the last day are not over. */
export const runningSessions = ({ db, traits }: Store): Promise<number> =>
  countOf(
    db
      .selectFrom('sessions')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where(stillRunning(traits)),
  )

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
  const countIn = (table: 'organisations' | 'memberships' | 'sessions') =>
    countOf(db.selectFrom(table).select((eb) => eb.fn.countAll<number>().as('count')))
  return {
    organisations: await countIn('organisations'),
    accounts: await countIn('memberships'),
    sessions: await countIn('sessions'),
  }
}

/** The name of the setting in which a backup leaves when it was made. */
export const backupSetting = 'last backup'

/** When the last backup was made, in milliseconds since 1970; `null`: none was, or not by our command. */
export const lastBackup = async (store: Store): Promise<number | null> => {
  const noted = await setting(store, backupSetting)
  return noted === null ? null : Number(noted)
}
