// npm run bench:report-page [-- --sessions 500 --people 40 --excerpts 12 --wait 60]
// How long a page of reports takes from the request to its last byte, of the built server with a planted database: before the
// server has warmed, after it, and again. The page is fetched as a browser fetches it, with its own rendering.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type RunningServer, startServer } from '../e2e/server.ts'
import { openStore } from '../lib/server/store/open.ts'
import { wait } from './measure.ts'
import { plantOrganisation, plantSession, teamIds } from './plantMarks.ts'

const { values: given } = parseArgs({
  options: {
    sessions: { type: 'string', default: '500' },
    people: { type: 'string', default: '40' },
    excerpts: { type: 'string', default: '12' },
    /** How many seconds the server gets to warm. */
    wait: { type: 'string', default: '60' },
  },
})
const size = { sessions: Number(given.sessions), people: Number(given.people), excerpts: Number(given.excerpts) }

const owner = { name: 'Bench', email: 'bench@example.org', password: 'a long enough password' }

/** The owner's cookies. */
const signedIn = async (server: RunningServer): Promise<string> => {
  const post = (path: string, data: object) =>
    fetch(`${server.origin}${path}`, {
      method: 'POST',
      headers: { origin: server.origin, 'content-type': 'application/json' },
      body: JSON.stringify(data),
    })
  await post('/api/owner', { token: /\/welcome\/([\w-]+)/.exec(server.text())?.[1], ...owner })
  const answer = await post('/api/auth/sign-in/email', { email: owner.email, password: owner.password })
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

const server = await startServer()
try {
  const cookie = await signedIn(server)
  await server.kill()
  const place = { file: join(server.dataFolder, 'attune.db') }
  const planting = await openStore(place)
  await plantOrganisation(planting, size)
  await planting.close()
  const timings: { page: string; milliseconds: number; kilobytes: number }[] = []
  const read = async (page: string, path: string) => {
    const start = performance.now()
    const answer = await fetch(`${server.origin}${path}`, { headers: { cookie } })
    const body = await answer.text()
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
    timings.push({
      page,
      milliseconds: Math.round(performance.now() - start),
      kilobytes: Math.round(body.length / 1000),
    })
  }
  await server.startAgain()
  await read('an empty page, so that what renders is loaded', '/reports/definitions')
  await read('organisation, cold', '/reports')
  await server.kill()
  await server.startAgain()
  await wait(1000 * Number(given.wait))
  await read('an empty page, so that what renders is loaded', '/reports/definitions')
  await read('organisation, first after warming', '/reports')
  await read('organisation, again', '/reports')
  await read('one team, first', `/reports/team/${teamIds[0]}`)
  await read('one session, first', '/reports/session/ses_000004')
  const store = await openStore(place)
  await plantSession(store, size.sessions, size)
  await store.close()
  await read('organisation, after one more workshop', '/reports')
  console.table(timings)
} finally {
  await server.end()
}
