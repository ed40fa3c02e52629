import { afterEach, expect, it } from 'vitest'
import { type TestPages, testPages } from './testPages.ts'

// Phones that come into a room: soon, with what all phones were told last, each with its own, and never with an older view
// after a newer one.
let pages: TestPages | null = null
afterEach(async () => {
  await pages?.close()
  pages = null
})

it('a phone does not wait until the room is read again, and is told what it has said before', async () => {
  pages = await testPages({ everyMs: 6000 })
  const desk = pages.console()
  const first = await pages.phone()
  await first.until(() => true)
  const roundId = await pages.room
    .conduct({ type: 'goTo', activityId: pages.room.activity('rate') })
    .then(() => pages?.room.round())
  await pages.room.conduct({ type: 'open', roundId })
  const second = await pages.phone()
  await second.until(() => true) // it fails after three seconds, and the room rests for six
  expect(second.views[0]).toEqual(first.views[0])
  expect(second.mines).toHaveLength(1)
  desk.socket.disconnect()
})

it('whoever comes back finds the own mark, at once', async () => {
  pages = await testPages({ everyMs: 40 })
  const desk = pages.console()
  const [one, other] = [await pages.phone(), await pages.phone()]
  const roundId = await pages.standAtRate(desk)
  await desk.say({ type: 'open', roundId })
  await one.until(({ activity }) => activity?.round.phase === 'open')
  expect(await one.say({ type: 'respond', roundId, seq: 5, response: { mark: 2 } })).toEqual({ ok: true })
  one.socket.disconnect()
  const again = pages.open('phone', await pages.code(), one.cookie)
  await again.until(({ activity }) => activity?.round.phase === 'open')
  expect(again.mines.at(-1)).toMatchObject({ roundId, seq: 5, response: { mark: 2 } })
  expect(other.mines.every(({ seq }) => seq === 0)).toBe(true)
})

it('of thirty that come in while a round goes through its phases none sees an older one after a newer one', async () => {
  pages = await testPages({ everyMs: 20 })
  const made = pages
  const desk = made.console()
  const roundId = await made.standAtRate(desk)
  const phones: Awaited<ReturnType<TestPages['phone']>>[] = []
  const come = async (count: number) => {
    for (let at = 0; at < count; at += 1) phones.push(await made.phone())
  }
  await come(5)
  await Promise.all([come(8), desk.say({ type: 'open', roundId })])
  await Promise.all([come(8), desk.say({ type: 'close', roundId })])
  await Promise.all([come(9), desk.say({ type: 'reveal', roundId, rungs: 1 })])
  await Promise.all(phones.map(({ until }) => until(({ activity }) => activity?.round.phase === 'revealed')))
  const order = ['ready', 'open', 'closed', 'revealed']
  for (const { views } of phones) {
    const phases = views.flatMap(({ activity }) => (activity?.round.id === roundId ? [activity.round.phase] : []))
    expect(phases).toEqual([...phases].sort((a, b) => order.indexOf(a) - order.indexOf(b)))
  }
})
