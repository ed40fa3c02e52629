import { afterEach, expect, it } from 'vitest'
import type { SessionId, WorkshopId } from '../../../workshop/ids.ts'
import { linkToken } from '../../auth/tokens.ts'
import { seed } from '../../demo/seed.ts'
import { type TestServer, testServer } from '../../http/testServer.ts'
import { firstOrganisation } from '../../store/organisations.ts'
import { sessionById, startSession } from '../../store/sessions.ts'
import { rehearse } from './rehearse.ts'

// `npm run rehearse -- --workshop good-practice --track full`, in this process: over real lines, without a browser.

let server: TestServer | null = null
afterEach(async () => {
  await server?.close()
  server = null
})

it('plays all 39 steps of the half day to their last press, and loses nothing that was acknowledged', async () => {
  const made = await testServer({}, { live: true })
  server = made
  await seed(made.store, '.')
  const sessionId = (await startSession(made.store, {
    organisationId: firstOrganisation,
    workshopId: 'wsh_goodpractice' as WorkshopId,
    title: null,
    track: 'full',
    facilitatorId: 'x',
    floor: 5,
    rehearsal: true,
  })) as SessionId // the seed has this workshop
  const code = (await sessionById(made.store, sessionId))?.code as string
  const summary = await rehearse({
    origin: made.origin,
    sessionId,
    code,
    token: linkToken(made.secret, sessionId, 'console'),
    people: 8,
    first: 0,
    seed: 1,
    pace: 0.005,
  })
  expect(summary).toMatchObject({ joined: 8, lost: 0, steps: 39, stepsDone: 39 })
  // At this pace an answer may come after a close, and is told so; each of the others is acknowledged.
  expect(summary.acknowledged + summary.late).toBe(summary.answered)
}, 60_000)
