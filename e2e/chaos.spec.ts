import { createHash } from 'node:crypto'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { io, type Socket } from 'socket.io-client'
import { seeded } from '../lib/server/live/seeded.ts'
import type { Views } from '../lib/session/view.ts'
import type { RoundId } from '../lib/workshop/ids.ts'
import { type ChaosPhone, chaosPhone } from './chaosPhone.ts'
import { createOwner, expect, signIn, test } from './fixtures.ts'
import { startServer } from './server.ts'

// A room goes on while its server is killed, lines drop, phones go away and two consoles press at once, in an order by
// chance from a seed. No browser: phones are the product's own line and outbox. ATTUNE_SOAK=n plays n seeds of 200 phones.
const soak = Number(process.env.ATTUNE_SOAK ?? 0)
const seeds = soak > 0 ? Array.from({ length: soak }, (_, at) => at + 1) : [Number(process.env.ATTUNE_SEED ?? 1)]
const people = soak > 0 ? 200 : 40
const rounds = soak > 0 ? 5 : 2
const mishaps = 25

const toEnd: (() => unknown)[] = []
test.afterEach(async () => {
  for (const end of toEnd.splice(0).reverse()) await end()
})

interface Desk {
  readonly line: Socket
  view(): Views['console'] | null
}

const openDesk = (origin: string, session: string, cookie: string): Desk => {
  const line = io(`${origin}/console`, {
    auth: { session },
    extraHeaders: { cookie },
    forceNew: true,
    reconnectionDelay: 200,
    reconnectionDelayMax: 1000,
  })
  let view: Views['console'] | null = null
  line.on('view', (given: Views['console']) => {
    view = given
  })
  return { line, view: () => view }
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const until = (holds: () => boolean, message: string) => expect.poll(holds, { message, timeout: 40_000 }).toBe(true)

/** Says something until a server has heard it: it may be down just now. */
const command = async (desk: Desk, said: object): Promise<void> => {
  for (const end = Date.now() + 40_000; Date.now() < end; await wait(150)) {
    const outcome = await desk.line
      .timeout(3000)
      .emitWithAck('command', said)
      .catch(() => null)
    if (outcome !== null) return
  }
  throw new Error(`nobody heard ${JSON.stringify(said)}`)
}

const marksOf = (folder: string, roundId: string) => {
  const database = new Database(join(folder, 'attune.db'), { readonly: true })
  const rows = database
    .prepare(
      'select p.token_hash as hash, r.value as value, r.seq as seq from responses r join participants p on p.id = r.participant_id where r.round_id = ?',
    )
    .all(roundId) as { hash: string; value: string | null; seq: number }[]
  database.close()
  return rows
}

/** What may become of a room within a moment. */
const mishap = async (random: () => number, phones: readonly ChaosPhone[], roundId: RoundId) => {
  const some = () => phones[Math.floor(random() * phones.length)] as ChaosPhone // there are some
  const kind = random()
  if (kind < 0.6) {
    for (let at = 0; at < people / 8; at += 1)
      some().say(roundId, random() < 0.1 ? null : { mark: 1 + Math.floor(random() * 5) })
  } else if (kind < 0.8) some().drop()
  else some().leave(200 + random() * 1500)
  await wait(30 + random() * 120)
}

for (const seed of seeds) {
  test(`chaos, seed ${seed}: what was acknowledged is there once, and every phone shows where the room is`, async ({
    browser,
  }) => {
    const random = seeded(seed)
    const server = await startServer()
    toEnd.push(server.end)
    const desk = await browser.newContext()
    await createOwner(server, desk)
    await signIn(server, desk)
    const made = await desk.request.post(`${server.origin}/api/sessions`, {
      data: { workshopId: 'wsh_doweagree' },
      headers: { origin: server.origin },
    })
    const { id } = (await made.json()) as { id: string }
    const { code } = (await (await desk.request.get(`${server.origin}/api/sessions/${id}/code`)).json()) as {
      code: string
    }
    const cookie = (await desk.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
    const desks = [openDesk(server.origin, id, cookie), openDesk(server.origin, id, cookie)] as const
    const phones = await Promise.all(Array.from({ length: people }, () => chaosPhone(server.origin, code)))
    toEnd.push(
      ...phones.map(({ stop }) => stop),
      ...desks.map(
        ({ line }) =>
          () =>
            line.disconnect(),
      ),
    )
    const activityId = 'act_first'
    let roundId = '' as RoundId // of the first that is opened below

    for (let number = 1; number <= rounds; number += 1) {
      if (number === 1) await command(desks[0], { type: 'goTo', activityId })
      else await command(desks[0], { type: 'again', activityId, number })
      const before = roundId
      await until(() => (desks[0].view()?.activity?.round.id ?? before) !== before, 'the room came to another round')
      roundId = desks[0].view()?.activity?.round.id as RoundId
      if (number === 1) await command(desks[0], { type: 'open', roundId })
      const fatal = Math.floor(random() * mishaps)
      for (let at = 0; at < mishaps; at += 1) {
        await mishap(random, phones, roundId)
        if (at !== fatal) continue
        await server.kill()
        await wait(200 + random() * 800)
        await server.startAgain()
      }
      await until(() => phones.every((phone) => !phone.isWaiting()), 'everything that was said arrived or was refused')
      // Both consoles press at the same moment: the round closes once.
      await Promise.all(desks.map((one) => command(one, { type: 'close', roundId })))
      await command(desks[1], { type: 'reveal', roundId, rungs: 1 })
      await until(
        () => phones.every((phone) => phone.where().roundId === roundId && phone.where().phase === 'revealed'),
        'every phone shows where the room is',
      )
      const rows = marksOf(server.dataFolder, roundId)
      expect(new Set(rows.map(({ hash }) => hash)).size).toBe(rows.length)
      for (const phone of phones) {
        const hash = createHash('sha256').update(phone.token).digest('base64url')
        const row = rows.find((one) => one.hash === hash)
        const told = phone.acknowledged.get(roundId)
        if (told === undefined) continue
        expect(row?.seq ?? 0, `what was acknowledged is there (seed ${seed})`).toBeGreaterThanOrEqual(told.seq)
        if (row?.seq === told.seq) expect(JSON.parse(row.value ?? 'null')).toEqual(told.response)
        const shown = phone.shown()
        if (shown?.roundId === roundId && shown.state === 'received') expect(row?.seq).toBe(shown.seq)
      }
      expect(phones.filter((phone) => phone.acknowledged.has(roundId)).length).toBeGreaterThan(people / 4)
    }
    expect(await server.stop()).toBe(0)
  })
}
