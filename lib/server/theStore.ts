import type { Accounts } from './auth/accounts.ts'
import type { Env } from './env.ts'
import type { Mailer } from './mail/mailer.ts'
import type { Metrics } from './metrics/openMetrics.ts'
import type { Files } from './recordings/openFiles.ts'
import type { Store } from './store/open.ts'

/** What `server.ts` has opened and every other part of the process shares. */
export interface Process {
  readonly store: Store
  readonly accounts: Accounts
  readonly files: Files
  readonly env: Env
  readonly secret: string
  readonly metrics: Metrics
  /** `null`: the host has set up no mail. */
  readonly mail: Mailer | null
  /** The port that was really taken. */
  readonly port: number
}

const place = Symbol.for('attune.process')

type Held = { [place]?: Process }

/**
 * Puts the open store where Next's copies of our modules find it: a module is evaluated once for `server.ts` and
 * again for pages and routes, so a variable of a module would be several.
 */
export const shareProcess = (process: Process): void => {
  const held = globalThis as Held
  held[place] = process
}

/** What `server.ts` has opened. Throws where the process was not started by `server.ts`. */
export const theProcess = (): Process => {
  const shared = (globalThis as Held)[place]
  if (!shared) throw new Error('the store is opened by server.ts: start the product with npm start or npm run dev')
  return shared
}

/** The one store of this process. */
export const theStore = (): Store => theProcess().store
