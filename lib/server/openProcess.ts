import { join, resolve } from 'node:path'
import { openAccounts } from './auth/accounts.ts'
import type { Site } from './auth/authOptions.ts'
import { dataFolderProblem } from './dataFolder.ts'
import { seed } from './demo/seed.ts'
import type { Env } from './env.ts'
import { trustedOrigins } from './http/origin.ts'
import { openMailer } from './mail/mailer.ts'
import type { Measures } from './metrics/measures.ts'
import { openMetrics } from './metrics/openMetrics.ts'
import { diskIsFull } from './store/diskIsFull.ts'
import { NewerTables } from './store/newerTables.ts'
import { oneStartAtATime } from './store/oneStartAtATime.ts'
import { openStore, type Store } from './store/open.ts'
import { openApart } from './store/openApart.ts'
import { installationSecret } from './store/settings.ts'
import type { Process } from './theStore.ts'

/** What is said where the disk is full at the start. */
export const noSpace = (folder: string): string =>
  `There is no space left on the disk of the data folder ${folder}. Make some and start again; what was acknowledged is there.`

/** What is said where an older version is started on what a newer one has brought up to date. */
const tooNew = (database: string): string =>
  `${database} was brought up to date by a newer version of Attune, and this one does not know its tables. Start the newer version again, or put the backup from before the update in a folder of its own.`

const opened = async (env: Env, { committed }: Measures): Promise<Store | string> => {
  if (env.databaseUrl !== null) {
    try {
      return await openStore({ url: env.databaseUrl }, null, committed)
    } catch (error) {
      if (error instanceof NewerTables) return tooNew('The database that DATABASE_URL names')
      const why = error instanceof Error ? error.message || error.name : 'no reason given'
      return `The database that DATABASE_URL names could not be opened: ${why}. Check that it runs, that the address is right, and that its user may make tables in it.`
    }
  }
  const problem = dataFolderProblem(resolve(env.dataFolder))
  if (problem) return problem
  const file = join(resolve(env.dataFolder), 'attune.db')
  try {
    return await openStore({ file }, openApart, committed)
  } catch (error) {
    if (error instanceof NewerTables) return tooNew(`The database ${file}`)
    if (diskIsFull(error)) return noSpace(resolve(env.dataFolder))
    const why = error instanceof Error ? error.message : 'no reason given'
    return `The database ${file} could not be opened: ${why}. If it is damaged, put a backup in its place.`
  }
}

/** What lasts, and with whom tries are counted. */
type Opened = Omit<Process, 'port' | 'files'>

/**
 * Opens everything that lasts but the files of recordings: database, accounts, library. A sentence where that fails.
 * `failed`: told of what goes wrong in what belongs to accounts; left out: it is written out.
 */
export const openProcess = async (
  env: Env,
  root: string,
  failed?: (error: unknown) => void,
): Promise<Opened | string> => {
  const metrics = openMetrics()
  const store = await opened(env, metrics.measures)
  if (typeof store === 'string') return store
  try {
    return await oneStartAtATime(store, () => filled(env, root, { store, metrics, failed }))
  } catch (error) {
    if (!diskIsFull(error)) throw error
    await store.close()
    return noSpace(resolve(env.dataFolder))
  }
}

/** What is in the database from the first start on. */
const filled = async (
  env: Env,
  root: string,
  { store, metrics, failed }: Pick<Process, 'store' | 'metrics'> & Pick<Site, 'failed'>,
) => {
  const secret = await installationSecret(store)
  const accounts = await openAccounts(store, secret, {
    origins: trustedOrigins(env.publicUrl),
    secure: env.publicUrl?.protocol === 'https:',
    failed,
  })
  await seed(store, root)
  return { store, env, secret, accounts, metrics, mail: env.mail && openMailer(env.mail) }
}
