import { afterEach, beforeEach, expect, it } from 'vitest'
import { type TestPages, testPages } from './testPages.ts'

// The road of a rating: from the phone to the disk, to the reveal, and back to the phone it came from.
let pages: TestPages
beforeEach(async () => {
  pages = await testPages()
})
afterEach(() => pages.close())

it('a rating travels from the phone to the reveal, and only then', async () => {
  const desk = pages.console()
  const screen = pages.projector()
  const phones = await Promise.all(Array.from({ length: 6 }, () => pages.phone()))
  const roundId = await pages.standAtRate(desk)
  expect(await desk.say({ type: 'open', roundId })).toEqual({ ok: true })
  await Promise.all(phones.map(({ until }) => until(({ activity }) => activity?.round.phase === 'open')))
  for (const { say } of phones)
    expect(await say({ type: 'respond', roundId, seq: 1, response: { mark: 4 } })).toEqual({ ok: true })
  expect((await screen.until(({ answered }) => answered === 6)).joined).toBe(6)
  // [P7] all have answered: it closes by itself
  await desk.until(({ activity }) => activity?.round.phase === 'closed')
  expect(await desk.say({ type: 'reveal', roundId, rungs: 1 })).toEqual({ ok: true })
  const shown = await phones[0]!.until(({ activity }) => activity?.round.phase === 'revealed')
  expect(JSON.stringify(shown.activity?.round)).toContain('"counts":[0,0,0,6,0]')
})

it('other people’s ratings send nothing to a phone', async () => {
  const desk = pages.console()
  const phones = await Promise.all(Array.from({ length: 8 }, () => pages.phone()))
  const roundId = await pages.standAtRate(desk)
  await desk.say({ type: 'open', roundId })
  const [watcher, ...others] = phones
  await watcher!.until(({ activity }) => activity?.round.phase === 'open')
  let frames = 0
  watcher!.socket.io.engine.on('packet', () => {
    frames += 1
  })
  for (const { say } of others) await say({ type: 'respond', roundId, seq: 1, response: { mark: 2 } })
  await desk.until(({ answered }) => answered === 7)
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(frames).toBe(0)
})

it('[W4] an acknowledged rating is on the disk, and a phone that comes back sees its own', async () => {
  const desk = pages.console()
  const one = await pages.phone()
  await pages.phone()
  const roundId = await pages.standAtRate(desk)
  await desk.say({ type: 'open', roundId })
  await one.until(({ activity }) => activity?.round.phase === 'open')
  expect(await one.say({ type: 'respond', roundId, seq: 1, response: { mark: 5 } })).toEqual({ ok: true })
  one.socket.disconnect()
  const back = pages.open('phone', await pages.code(), one.cookie)
  const heard: string[] = []
  back.socket.onAny((event: string) => heard.push(event))
  await back.until(({ activity }) => activity?.round.phase === 'open')
  // Its own before the room, so that fields it writes in are never begun empty.
  expect(heard).toEqual(['mine', 'view'])
  expect(back.mines.at(-1)).toEqual({ roundId, seq: 1, response: { mark: 5 }, passed: false, before: null })
  expect((await desk.until(({ connected }) => connected === 2)).joined).toBe(2)
})

it('a second tab of the same phone is the same participant and shows what the first has sent', async () => {
  const desk = pages.console()
  const one = await pages.phone()
  const tab = pages.open('phone', await pages.code(), one.cookie)
  const roundId = await pages.standAtRate(desk)
  await desk.say({ type: 'open', roundId })
  await tab.until(({ activity }) => activity?.round.phase === 'open')
  await one.say({ type: 'respond', roundId, seq: 1, response: { mark: 2 } })
  await expect.poll(() => tab.mines.at(-1)?.response).toEqual({ mark: 2 })
  const view = await desk.until(({ answered }) => answered === 1)
  expect([view.joined, view.connected]).toEqual([1, 1])
})

it('the second round reminds each phone of its own first mark, and of nobody else’s', async () => {
  const desk = pages.console()
  const [one, other] = [await pages.phone(), await pages.phone()]
  const roundId = await pages.standAtRate(desk)
  await desk.say({ type: 'open', roundId })
  await one.say({ type: 'respond', roundId, seq: 1, response: { mark: 1 } })
  await other.say({ type: 'respond', roundId, seq: 1, response: { mark: 5 } })
  await desk.say({ type: 'close', roundId })
  await desk.say({ type: 'again', activityId: pages.room.activity('rate'), number: 2 })
  await expect.poll(() => one.mines.at(-1)?.before).toEqual({ mark: 1 })
  await expect.poll(() => other.mines.at(-1)?.before).toEqual({ mark: 5 })
  expect(JSON.stringify(one.mines)).not.toContain('"mark":5')
})

it('a phone behind a wall that blocks websockets joins by long-polling', async () => {
  const desk = pages.console()
  const one = await pages.phone({ transports: ['polling'] })
  const roundId = await pages.standAtRate(desk)
  await desk.say({ type: 'open', roundId })
  await one.until(({ activity }) => activity?.round.phase === 'open')
  expect(await one.say({ type: 'respond', roundId, seq: 1, response: { mark: 3 } })).toEqual({ ok: true })
})
