import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import next from 'next'
import { pino } from 'pino'
import { startText } from './lib/server/announceStart.ts'
import { makeOwnerLink } from './lib/server/auth/oneTimeLinks.ts'
import { mayConduct } from './lib/server/auth/rights.ts'
import { builtConfig } from './lib/server/builtConfig.ts'
import { clearWork } from './lib/server/clearWork.ts'
import { dataFolderProblem } from './lib/server/dataFolder.ts'
import { readEnv } from './lib/server/env.ts'
import { allRoutes } from './lib/server/http/allRoutes.ts'
import { handleHttp } from './lib/server/http/handleHttp.ts'
import { originIsOurs } from './lib/server/http/origin.ts'
import { listen, ownOrigin } from './lib/server/listen.ts'
import { attachLive } from './lib/server/live/attach.ts'
import { openPretendGroups } from './lib/server/live/rehearsal/pretendGroups.ts'
import { runRehearsal } from './lib/server/live/rehearsal/runRehearsal.ts'
import { noSpace, openProcess } from './lib/server/openProcess.ts'
import { openPhonePage, phoneAssets } from './lib/server/phonePage/servePhone.ts'
import { clearParts } from './lib/server/recordings/files.ts'
import { openFiles } from './lib/server/recordings/openFiles.ts'
import { takeAwayDue } from './lib/server/recordings/takeAway.ts'
import { clearRemoved, clearSounds, fillBucket } from './lib/server/recordings/tidyFiles.ts'
import { warmReports } from './lib/server/reports/warmReports.ts'
import { sparingly } from './lib/server/sparingly.ts'
import { openBucket } from './lib/server/storage/openBucket.ts'
import { diskIsFull } from './lib/server/store/diskIsFull.ts'
import { forgetDue } from './lib/server/store/forget.ts'
import { holdFolder } from './lib/server/store/holdFolder.ts'
import { shareProcess } from './lib/server/theStore.ts'
import { toldOf } from './lib/server/toldOf.ts'

const root = process.cwd()

const stop = (sentence: string): never => {
  process.stderr.write(`\n  ${sentence}\n\n`)
  process.exit(1)
}

const read = readEnv(process.env)
if (!read.ok) stop(read.sentence)
const { env } = read as Extract<typeof read, { ok: true }> // `stop` has ended the process otherwise

// Before the tables are brought up to date: a server of an older version may be at work on them.
const problem = env.databaseUrl === null ? dataFolderProblem(resolve(env.dataFolder)) : null
if (problem !== null) stop(problem)
const held = env.databaseUrl === null ? holdFolder(resolve(env.dataFolder)) : null
if (env.databaseUrl === null && held === null) {
  stop(
    `Attune already runs with the data folder ${resolve(env.dataFolder)}. Stop that one first (Ctrl-C where it runs), or name another folder: ATTUNE_DATA=/some/folder npm start`,
  )
}

const log = pino({ level: env.logLevel }, pino.destination({ dest: 2, sync: true }))
const failed = sparingly(
  (error, untold) => log.error({ failure: toldOf(error), untold }, 'something failed; nobody’s answer is in this line'),
  () => performance.now(),
)

const opened = await openProcess(env, root, failed)
if (typeof opened === 'string') stop(opened)
const parts = opened as Exclude<typeof opened, string> // as above

const files = openFiles({
  store: parts.store,
  dataFolder: env.dataFolder,
  bucket: env.storage && openBucket(env.storage),
  failed,
})

// Requests that come while the pages are still being prepared wait for them. The listener stands before the sockets
// are attached: what is for them never reaches the pages.
let startHandling: (handle: RequestListener) => void = () => undefined
const handler = new Promise<RequestListener>((resolve) => {
  startHandling = resolve
})
const http = createServer(async (request, response) => (await handler)(request, response))
http.requestTimeout = 3_600_000 // a large recording over a slow line takes longer than Node's five minutes
const live = attachLive(http, {
  store: parts.store,
  mayConduct: (headers, sessionId, audience) => mayConduct(parts, headers, sessionId, audience),
  originIsOurs: (request) => originIsOurs(request, env.publicUrl),
  failed,
  measures: parts.metrics.measures,
  redisUrl: env.redisUrl,
})

try {
  await live.ready
} catch (error) {
  stop(
    `The Redis that REDIS_URL names could not be reached: ${error instanceof Error ? error.message : error}. Check that it runs and that the address is right.`,
  )
}

const port = await listen(http, env)
if (typeof port === 'string') stop(port)
const shared = { ...parts, files, port: port as number } // `stop` has ended the process otherwise
shareProcess(shared)

const groups = openPretendGroups({
  store: parts.store,
  secret: parts.secret,
  origin: ownOrigin(http.address() as AddressInfo), // it listens on a port, so this is no pipe's name
  run: runRehearsal(root),
  failed,
})
process.once('exit', groups.stop)

const pages = next({
  dev: env.development,
  dir: root,
  httpServer: http,
  port: shared.port,
  hostname: 'localhost',
  ...(env.development ? {} : { conf: builtConfig(root) }),
})
await pages.prepare()
startHandling(
  handleHttp(shared, live, {
    routes: allRoutes({
      root,
      groups,
      showPhonePage: openPhonePage({ root, publicUrl: env.publicUrl }),
    }),
    phoneAssets: phoneAssets(root),
    next: pages.getRequestHandler(),
    failed,
  }),
)

const ownerLink = () =>
  makeOwnerLink(parts.store).catch((error) => {
    if (diskIsFull(error)) return stop(noSpace(resolve(env.dataFolder)))
    throw error
  })
const ownerToken = (await parts.accounts.any()) ? null : await ownerLink()
process.stdout.write(startText(shared.port, env.publicUrl, ownerToken))

let stopping = false
/**
 * Looks once an hour for sessions whose answers are to be removed, for recordings whose consent has ended, and for what
 * broken uploads and made sounds left behind.
 */
const forgetting = () => {
  if (stopping) return
  forgetDue(parts.store).catch(failed)
  clearParts(env.dataFolder, Date.now()).catch(failed)
  clearWork(env.dataFolder, Date.now()).catch(failed)
  takeAwayDue({ store: parts.store, files, changed: live.changed }).catch(failed)
  clearSounds(files, Date.now()).catch(failed)
  fillBucket(parts.store, files).catch(failed)
}
setInterval(forgetting, 3_600_000).unref()
setTimeout(forgetting, 10_000).unref()
/** What is to be removed does not wait for the hour; a store that is slow to hear it is asked by one round at a time. */
const removing = async () => {
  if (!stopping) await clearRemoved(parts.store, files).catch(failed)
  setTimeout(removing, 60_000).unref()
}
setTimeout(removing, 10_000).unref()
// No reason not to start: what lies in the folder is heard all the same.
files.trouble().then((why) => why !== null && log.warn(`the store that STORAGE_URL names: ${why}`), failed)
// A while after the start, when pages and phones have had their first turn.
setTimeout(() => warmReports(parts.store, () => stopping).catch(failed), 5000).unref()

/** Whoever stops a server kills it after ten seconds or fifteen: a database that does not answer by then is not waited for. */
const mostToEndMs = 8000

const shutDown = async () => {
  if (stopping) process.exit(1) // asked a second time
  stopping = true
  setTimeout(() => {
    failed(new Error('the database did not let go in time: what was not acknowledged is sent again'))
    process.exit(1)
  }, mostToEndMs).unref()
  // A phone that sleeps does not answer a goodbye: it is not waited for.
  await Promise.race([live.stop(), new Promise((resolve) => setTimeout(resolve, 2000))])
  http.close()
  http.closeAllConnections()
  await parts.store.close()
  held?.release() // named here, it also is not swept away while the server runs
  process.exit(0)
}
const end = () =>
  shutDown().catch((error) => {
    failed(error)
    process.exit(1) // whoever asked it to stop does not wait for ever
  })
process.on('SIGINT', end)
process.on('SIGTERM', end)
process.on('unhandledRejection', failed)
