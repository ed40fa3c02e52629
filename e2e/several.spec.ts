import { createHash } from 'node:crypto'
import type { Browser } from '@playwright/test'
import pg from 'pg'
import { io } from 'socket.io-client'
import { seeded } from '../lib/server/live/seeded.ts'
import { hasRedis, startRedis } from '../lib/server/live/testRedis.ts'
import { hasPostgres, startPostgres } from '../lib/server/store/testPostgres.ts'
import type { Views } from '../lib/session/view.ts'
import type { RoundId } from '../lib/workshop/ids.ts'
import { openBalancer } from './balancer.ts'
import { openLedger } from './chaosBooks.ts'
import { command, openDesk } from './chaosDesk.ts'
import { chaosPhone } from './chaosPhone.ts'
import { createOwner, expect, signIn, test } from './fixtures.ts'
import { keepPressing } from './keepPressing.ts'
import { type RunningServer, startServer } from './server.ts'

const toEnd: (() => unknown)[] = []
test.afterEach(async () => {
  for (const end of toEnd.splice(0).reverse()) await end()
})

/** Three servers on one PostgreSQL and one Redis, behind something that gives each line to the next of them. */
const openSeveral = async (browser: Browser) => {
  const [database, redis] = [await startPostgres(), await startRedis()]
  toEnd.push(database.stop, redis.stop)
  const more = { DATABASE_URL: database.url, REDIS_URL: redis.url }
  const first = await startServer(more)
  const desk = await browser.newContext()
  await createOwner(first, desk) // before the next start prints another link
  const servers = [first, ...(await Promise.all([startServer(more), startServer(more)]))]
  toEnd.push(...servers.map(({ end }) => end))
  const balancer = await openBalancer(servers.map(({ origin }) => Number(new URL(origin).port)))
  toEnd.push(balancer.close)
  await signIn(first, desk)
  const headers = { origin: first.origin }
  const data = { workshopId: 'wsh_doweagree' }
  const made = await desk.request.post(`${first.origin}/api/sessions`, { data, headers })
  const { id } = (await made.json()) as { id: string }
  const told = await desk.request.get(`${first.origin}/api/sessions/${id}/code`)
  const { code } = (await told.json()) as { code: string }
  const cookie = (await desk.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  return { database, redis, servers, balancer, id, code, cookie }
}

test('several servers are one room: through a kill in mid-vote and five seconds without Redis', async ({ browser }) => {
  test.skip(!hasPostgres || !hasRedis, 'PostgreSQL or Redis is not on this machine')
  const { database, redis, servers, balancer, id, code, cookie } = await openSeveral(browser)
  const [first, ...others] = servers as [RunningServer, ...RunningServer[]] // it opens three

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

test('PostgreSQL goes down twice and every server is started again while 60 phones rate: nothing acknowledged is lost', async ({
  browser,
}) => {
  test.skip(!hasPostgres || !hasRedis, 'PostgreSQL or Redis is not on this machine')
  test.setTimeout(240_000)
  const { database, servers, balancer, id, code, cookie } = await openSeveral(browser)
  const ledger = openLedger()
  const desk = openDesk(balancer.origin, id, cookie)
  const phones = await Promise.all(Array.from({ length: 60 }, () => chaosPhone(balancer.origin, code, ledger)))
  toEnd.push(desk.stop, ...phones.map(({ stop }) => stop))
  const patient = { timeout: 60_000 }
  await command(desk, { type: 'goTo', activityId: 'act_first' })
  await expect.poll(() => desk.view()?.activity?.round.id, patient).toBeTruthy()
  const roundId = desk.view()?.activity?.round.id as RoundId
  await command(desk, { type: 'open', roundId })
  const all = (phase: string) => () => phones.every((phone) => phone.where().phase === phase)
  await expect.poll(all('open'), patient).toBe(true)
  const stop = keepPressing(phones, roundId, seeded(1))
  const acknowledged = () => ledger.acknowledged.get(roundId)?.size ?? 0
  await expect.poll(acknowledged, patient).toBeGreaterThan(20)

  const health = async ({ origin }: RunningServer) => {
    const answer = await fetch(`${origin}/api/health`)
    return { status: answer.status, ...((await answer.json()) as { ready: boolean; reasons: string[] }) }
  }
  for (const how of ['fast', 'immediate'] as const) {
    await database.goDown(how)
    for (const server of servers) {
      const down = { status: 503, ready: false, reasons: ['the database does not answer'] }
      await expect.poll(() => health(server), { ...patient, message: `not ready (${how})` }).toMatchObject(down)
    }
    const kept = () => phones.filter((phone) => phone.isWaiting()).length
    await expect.poll(kept, { ...patient, message: 'phones keep what they press' }).toBeGreaterThan(30)
    for (const phone of phones.slice(0, 20)) phone.drop() // and some come back while nobody can look up who they are
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await database.comeBack()
    for (const server of servers) {
      await expect
        .poll(() => health(server), { ...patient, message: 'ready again by itself' })
        .toMatchObject({ status: 200 })
    }
    await expect.poll(() => phones.filter((phone) => phone.where().live).length, patient).toBe(60)
  }
  // One server after the other is started anew, as for an update.
  for (const server of servers) {
    expect(await server.stop()).toBe(0)
    await server.startAgain()
  }
  stop()
  await expect.poll(() => phones.every((phone) => !phone.isWaiting()), patient).toBe(true)
  expect(new Set(phones.slice(1).map((phone) => phone.shown()?.state))).toEqual(new Set(['received']))
  await command(desk, { type: 'close', roundId })
  await command(desk, { type: 'reveal', roundId, rungs: 1 })
  await expect.poll(all('revealed'), patient).toBe(true)

  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  const { rows } = await client.query<{ hash: string; seq: string; value: string | null }>(
    'select p.token_hash as hash, r.seq, r.value from responses r join participants p on p.id = r.participant_id',
  )
  await client.end()
  const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url')
  const there = rows.map(({ hash, seq, value }) => ({ hash, seq: Number(seq), response: JSON.parse(value ?? 'null') }))
  const told = [...(ledger.acknowledged.get(roundId) ?? [])].map(([token, { seq, response }]) => ({
    hash: hashOf(token),
    seq,
    response,
  }))
  const byHash = (one: { hash: string }, other: { hash: string }) => (one.hash < other.hash ? -1 : 1)
  expect(there.sort(byHash)).toEqual(told.sort(byHash))
  expect(ledger.broken).toEqual([])
})
