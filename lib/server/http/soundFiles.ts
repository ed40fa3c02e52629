import { join } from 'node:path'
import sirv from 'sirv'
import { isGoodAddress, soundAddress } from '../auth/soundAddress.ts'
import { filesFolder } from '../recordings/files.ts'
import { typeOfFile } from '../recordings/formats.ts'
import { takeAwayDue } from '../recordings/takeAway.ts'
import { databaseNow } from '../store/databaseNow.ts'
import { noteHearing } from '../store/hearings.ts'
import { lockOf } from '../store/realRecordings.ts'
import { answerJson } from './json.ts'
import { type Heard, mayHear } from './mayHear.ts'
import type { Route, Visit } from './routes.ts'

/**
 * A recording of a real conversation is served under an address that is good for some minutes, to the holder of the right
 * that it was made for. Who asks with a right alone is sent to such an address, and that is written down. Whether it is
 * to be served now; an answer otherwise.
 */
const unlocked = async ({ process, request, response, url, live }: Visit, heard: Heard): Promise<boolean> => {
  const lock = await lockOf(process.store, heard.excerptId)
  if (lock === null) return true
  response.setHeader('cache-control', 'private, no-store')
  const refuse = (status: number, why: string) => {
    answerJson(response, status, { ok: false, why })
    return false
  }
  if (lock.over) {
    // Whoever waits for it is told at once, and not when the hour is full.
    const { store, files } = process
    await takeAwayDue({ store, files, changed: live.changed })
    return refuse(410, 'gone')
  }
  if (heard.over) return refuse(404, 'no such recording')
  const now = await databaseNow(process.store)
  if (url.searchParams.has('sign')) {
    return isGoodAddress(process.secret, heard, url.searchParams, now) || refuse(403, 'address is over')
  }
  if (request.method !== 'GET') return refuse(405, 'ask with GET')
  const sessionId = heard.place === 'library' ? null : heard.place
  await noteHearing(process.store, { excerptId: heard.excerptId, sessionId, ...heard.by })
  const as = url.searchParams.get('as') === 'brought' ? '&as=brought' : ''
  response.writeHead(302, { location: `${soundAddress(process.secret, heard, { now, seconds: heard.seconds })}${as}` })
  response.end()
  return false
}

/** Recordings, by right. */
export const soundFiles = (root: string): Route => {
  const bundled = sirv(join(root, 'lib/server/demo/recordings'), { dev: true, extensions: [] })
  let own: { folder: string; serve: typeof bundled } | null = null
  /** Recordings of the data folder, by their names there. */
  const ownOf = (dataFolder: string): typeof bundled => {
    const folder = filesFolder(dataFolder)
    if (own?.folder !== folder) own = { folder, serve: sirv(folder, { dev: true, extensions: [] }) }
    return own.serve
  }
  return {
    method: 'GET',
    path: /^\/audio\/([^/]{1,60})\/([^/]{1,60})$/,
    handle: async (visit) => {
      const { request, response, process } = visit
      const none = () => answerJson(response, 404, { ok: false, why: 'no such recording' })
      const heard = await mayHear(visit)
      if (heard === null) return none()
      response.setHeader('cache-control', heard.kept ? 'private, no-cache' : 'private, no-store')
      response.setHeader('x-content-type-options', 'nosniff')
      if (!(await unlocked(visit, heard))) return
      response.setHeader('content-type', typeOfFile(heard.file ?? '.mp3'))
      const there = heard.file === null ? 'here' : await process.files.have(heard.file)
      if (there === 'silent') return answerJson(response, 503, { ok: false, why: 'storage' })
      if (there === 'none') return none()
      request.url = `/${heard.file ?? `${heard.excerptId}.mp3`}` // the file's name never leaves the server
      const serve = heard.file === null ? bundled : ownOf(process.env.dataFolder)
      serve(request, response, none)
    },
  }
}
