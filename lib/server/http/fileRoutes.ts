import { join } from 'node:path'
import sirv from 'sirv'
import { ExcerptId, SheetHash } from '../../workshop/ids.ts'
import { may, mayConduct, personWho, sessionIdIn } from '../auth/rights.ts'
import { filesFolder } from '../recordings/files.ts'
import { typeOfFile } from '../recordings/formats.ts'
import { isAskedFor } from '../store/coderSheets.ts'
import { fileHeard, fileInSession } from '../store/excerptSounds.ts'
import { excerptOf } from '../store/excerpts.ts'
import { planOf } from '../store/plans.ts'
import { sheet } from '../store/sheets.ts'
import { headersOf } from './asked.ts'
import { answerJson } from './json.ts'
import { mayListen } from './mayListen.ts'
import type { Route, Visit } from './routes.ts'

/** A recording for this visit. `kept`: whether its browser may keep it; it asks again all the same. */
interface Heard {
  readonly excerpt: ExcerptId
  /** Its file in the data folder; `null`: it lies with the product. */
  readonly file: string | null
  readonly kept: boolean
}

/**
 * Whether this visit may hear an excerpt of a session: on the big screen, or on a participant's own device while the
 * room hears it [D1]. By its cookie, for each range anew.
 */
const mayHear = async ({ request, process }: Visit, session: string, excerpt: string): Promise<Heard | null> => {
  const sessionId = sessionIdIn(session)
  const excerptId = ExcerptId.safeParse(excerpt)
  if (sessionId === null || !excerptId.success) return null
  if (await mayListen(process.store, request.headers.cookie, sessionId, excerptId.data)) {
    return { excerpt: excerptId.data, file: await fileInSession(process.store, sessionId, excerptId.data), kept: false }
  }
  const headers = new Headers({ cookie: request.headers.cookie ?? '' })
  if (!(await mayConduct(process, headers, sessionId, 'projector'))) return null
  const plan = await planOf(process.store, sessionId)
  const inPlan = plan.activities.some((activity) => activity.excerpt?.id === excerptId.data)
  if (!inPlan) return null
  return { excerpt: excerptId.data, file: await fileInSession(process.store, sessionId, excerptId.data), kept: true }
}

/**
 * Whether this visit may hear an excerpt of the library, outside any session: whoever may write workshops with it, also
 * as it was brought (`?as=brought`), and who was asked to code it.
 */
const mayHearInLibrary = async (visit: Visit, excerpt: string): Promise<Heard | null> => {
  const excerptId = ExcerptId.safeParse(excerpt)
  const { store } = visit.process
  const person = await personWho(visit.process, headersOf(visit), 'codeExcerpts')
  if (!person || !excerptId.success) return null
  const found = await excerptOf(store, person.organisationId, excerptId.data)
  const writes = may(person.role, 'writeWorkshops', 'own')
  if (!found || !(writes || (await isAskedFor(store, person, excerptId.data)))) return null
  const as = writes && visit.url.searchParams.get('as') === 'brought' ? 'brought' : 'heard'
  return { excerpt: found.id, file: await fileHeard(store, found.id, as), kept: true }
}

/** Files: sheets by their hash, for ever; recordings by right. */
export const fileRoutes = (root: string): Route[] => {
  const bundled = sirv(join(root, 'lib/server/demo/recordings'), { dev: true, extensions: [] })
  let own: { folder: string; serve: typeof bundled } | null = null
  /** Recordings of the data folder, by their names there. */
  const ownOf = (dataFolder: string): typeof bundled => {
    const folder = filesFolder(dataFolder)
    if (own?.folder !== folder) own = { folder, serve: sirv(folder, { dev: true, extensions: [] }) }
    return own.serve
  }
  const send = async ({ request, response }: Visit, heard: Heard | null, dataFolder: string): Promise<void> => {
    const none = () => answerJson(response, 404, { ok: false, why: 'no such recording' })
    if (heard === null) return none()
    const { file } = heard
    response.setHeader('cache-control', heard.kept ? 'private, no-cache' : 'private, no-store')
    response.setHeader('x-content-type-options', 'nosniff')
    response.setHeader('content-type', typeOfFile(file ?? '.mp3'))
    request.url = `/${file ?? `${heard.excerpt}.mp3`}` // the file's name never leaves the server
    const serve = file === null ? bundled : ownOf(dataFolder)
    serve(request, response, none)
  }
  return [
    {
      method: 'GET',
      path: /^\/sheets\/([0-9a-f]{32})\.json$/,
      handle: async ({ response, process, parts }) => {
        const hash = SheetHash.safeParse(parts[0])
        const body = hash.success ? await sheet(process.store, hash.data) : null
        if (body === null) return answerJson(response, 404, { ok: false, why: 'no such sheet' })
        response.writeHead(200, {
          'content-type': 'application/json; charset=utf-8',
          'cache-control': 'public, max-age=31536000, immutable',
          'x-content-type-options': 'nosniff',
        })
        response.end(body)
      },
    },
    {
      method: 'GET',
      path: /^\/audio\/([^/]{1,60})\/([^/]{1,60})$/,
      handle: async (visit) => {
        const [session = '', excerpt = ''] = visit.parts
        await send(
          visit,
          session === 'library' ? await mayHearInLibrary(visit, excerpt) : await mayHear(visit, session, excerpt),
          visit.process.env.dataFolder,
        )
      },
    },
    {
      method: 'GET',
      path: /^\/api\/health$/,
      handle: async ({ response, process }) => {
        await process.store.db.selectFrom('settings').select('name').limit(1).execute()
        answerJson(response, 200, { live: true, ready: true, database: process.store.traits.name })
      },
    },
  ]
}
