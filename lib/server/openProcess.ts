import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { openAccounts } from './auth/accounts.ts'
import { openTogether, type Together } from './auth/together.ts'
import { seed } from './demo/seed.ts'
import type { Env } from './env.ts'
import { trustedOrigins } from './http/origin.ts'
import { openMailer } from './mail/mailer.ts'
import type { Measures } from './metrics/measures.ts'
import { openMetrics } from './metrics/openMetrics.ts'
import { diskIsFull } from './store/diskIsFull.ts'
import { oneStartAtATime } from './store/oneStartAtATime.ts'
import { openStore, type Store } from './store/open.ts'
import { openApart } from './store/openApart.ts'
import { installationSecret } from './store/settings.ts'
import type { Process } from './theStore.ts'

/** One level after the other: Node's own `recursive` never returns where a system refuses with ENOENT, as /proc does. */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder)
}

const folderProblem = (folder: string): string | null => {
  try {
    makeFolder(folder)
    accessSync(folder, constants.R_OK | constants.W_OK)
    return null
  } catch {
    return `The data folder ${folder} can not be read and written by this account. Change its rights, or name another: ATTUNE_DATA=/some/folder npm start`
  }
}

/** What is said where the disk is full at the start. */
export const noSpace = (folder: string): string =>
  `There is no space left on the disk of the data folder ${folder}. Make some and start again; what was acknowledged is there.`

const opened = async (env: Env, { committed }: Measures): Promise<Store | string> => {
  if (env.databaseUrl !== null) {
    try {
      return await openStore({ url: env.databaseUrl }, null, committed)
    } catch (error) {
      const why = error instanceof Error ? error.message || error.name : 'no reason given'
      return `The database that DATABASE_URL names could not be opened: ${why}. Check that it runs and that the address is right.`
    }
  }
  const problem = folderProblem(resolve(env.dataFolder))
  if (problem) return problem
  const file = join(resolve(env.dataFolder), 'attune.db')
  try {
    return await openStore({ file }, openApart, committed)
  } catch (error) {
    if (diskIsFull(error)) return noSpace(resolve(env.dataFolder))
    const why = error instanceof Error ? error.message : 'no reason given'
    return `The database ${file} could not be opened: ${why}. If it is damaged, put a backup in its place.`
  }
}

/** What lasts, and with whom tries are counted. */
type Opened = Omit<Process, 'port' | 'files'> & { readonly together: Together }

/** Opens everything that lasts but the files of recordings: database, accounts, library. A sentence where that fails. */
export const openProcess = async (env: Env, root: string): Promise<Opened | string> => {
  const metrics = openMetrics()
  const store = await opened(env, metrics.measures)
  if (typeof store === 'string') return store
  try {
    return await oneStartAtATime(store, () => filled(env, root, { store, metrics }))
  } catch (error) {
    if (!diskIsFull(error)) throw error
    await store.close()
    return noSpace(resolve(env.dataFolder))
  }
}

/** What is in the database from the first start on. */
const filled = async (env: Env, root: string, { store, metrics }: Pick<Process, 'store' | 'metrics'>) => {
  const secret = await installationSecret(store)
  const together = openTogether(secret)
  const accounts = await openAccounts(store, secret, {
    origins: trustedOrigins(env.publicUrl),
    secure: env.publicUrl?.protocol === 'https:',
    together,
  })
  await seed(store, root)
  return { store, env, secret, accounts, metrics, together, mail: env.mail && openMailer(env.mail) }
}
