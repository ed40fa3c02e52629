import pg from 'pg'
import { io } from 'socket.io-client'
import { hasRedis, startRedis } from '../lib/server/live/testRedis.ts'
import { hasPostgres, startPostgres } from '../lib/server/store/testPostgres.ts'
import type { Views } from '../lib/session/view.ts'
import type { RoundId } from '../lib/workshop/ids.ts'
import { openBalancer } from './balancer.ts'
import { chaosPhone } from './chaosPhone.ts'
import { createOwner, expect, signIn, test } from './fixtures.ts'
import { startServer } from './server.ts'

const toEnd: (() => unknown)[] = []
test.afterEach(async () => {
  for (const end of toEnd.splice(0).reverse()) await end()
})

// Three servers on one PostgreSQL and one Redis, behind something that gives each line to the next of them.
test('several servers are one room: through a kill in mid-vote and five seconds without Redis', async ({ browser }) => {
  test.skip(!hasPostgres || !hasRedis, 'PostgreSQL or Redis is not on this machine')
  const [database, redis] = [await startPostgres(), await startRedis()]
  toEnd.push(database.stop, redis.stop)
  const more = { DATABASE_URL: database.url, REDIS_URL: redis.url }
  const first = await startServer(more)
  const desk = await browser.newContext()
  await createOwner(first, desk) // before the next start prints another link
  const others = [await startServer(more), await startServer(more)]
  const servers = [first, ...others]
  toEnd.push(...servers.map(({ end }) => end))
  const balancer = await openBalancer(servers.map(({ origin }) => Number(new URL(origin).port)))
  toEnd.push(balancer.close)
  await signIn(first, desk)
  const headers = { origin: first.origin }
  const made = await desk.request.post(`${first.origin}/api/sessions`, {
    data: { workshopId: 'wsh_doweagree' },
    headers,
  })
  const { id } = (await made.json()) as { id: string }
  const { code } = (await (await desk.request.get(`${first.origin}/api/sessions/${id}/code`)).json()) as {
    code: string
  }
  const cookie = (await desk.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')

  // The console stands at the first server, the phones at whichever it is.
  const line = io(`${first.origin}/console`, { auth: { session: id }, extraHeaders: { cookie }, forceNew: true })
  let view: Views['console'] | null = null
  line.on('view', (given: Views['console']) => {
    view = given
  })
  const say = (command: object) => line.timeout(8000).emitWithAck('command', command)
  const phones = await Promise.all(Array.from({ length: 12 }, () => chaosPhone(balancer.origin, code)))
  toEnd.push(() => line.disconnect(), ...phones.map(({ stop }) => stop))
  const patient = { timeout: 25_000 }
  await expect.poll(() => view?.connected, { ...patient, message: 'the console counts phones of all servers' }).toBe(12)

  await say({ type: 'goTo', activityId: 'act_first' })
  await expect.poll(() => view?.activity?.round.id, patient).toBeTruthy()
  const roundId = (view as unknown as Views['console']).activity?.round.id as RoundId
  await say({ type: 'open', roundId })
  const are = (phase: string) => () => phones.filter((phone) => phone.where().phase === phase).length
  await expect.poll(are('open'), { ...patient, message: 'phones of all servers see the vote open' }).toBe(12)
  for (const phone of phones.slice(0, 4)) phone.say(roundId, { mark: 4 })
  await expect.poll(() => view?.answered, patient).toBe(4)

  await others[0]?.kill()
  for (const phone of phones.slice(4, 7)) phone.say(roundId, { mark: 3 })
  await expect
    .poll(() => view?.answered, { ...patient, message: 'phones of the killed server go on elsewhere' })
    .toBe(7)
  await others[0]?.startAgain()

  await redis.stop()
  for (const phone of phones.slice(7, 9)) phone.say(roundId, { mark: 2 })
  await expect.poll(() => phones.slice(7, 9).every((phone) => !phone.isWaiting()), patient).toBe(true)
  await new Promise((resolve) => setTimeout(resolve, 5000))
  await redis.startAgain()
  await expect
    .poll(() => view?.answered, { ...patient, message: 'what was not heard is seen once Redis is back' })
    .toBe(9)

  for (const phone of phones.slice(9)) phone.say(roundId, { mark: 5 })
  await expect.poll(() => phones.every((phone) => !phone.isWaiting()), patient).toBe(true)
  await say({ type: 'close', roundId })
  await say({ type: 'reveal', roundId, rungs: 1 })
  await expect.poll(are('revealed'), { ...patient, message: 'phones of all servers see the reveal' }).toBe(12)
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  const { rows } = await client.query(
    'select count(*)::int as n, count(distinct participant_id)::int as people from responses',
  )
  await client.end()
  expect(rows).toEqual([{ n: 12, people: 12 }])

  for (const server of servers) expect(await server.stop()).toBe(0)
})
