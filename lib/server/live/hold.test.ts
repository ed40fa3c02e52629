import { afterEach, expect, it } from 'vitest'
import { type TestRoom, testRoom } from './testRoom.ts'

const rooms: TestRoom[] = []
const room = async () => {
  const made = await testRoom({ people: 6 })
  rooms.push(made)
  return made
}
afterEach(async () => {
  await Promise.all(rooms.splice(0).map((made) => made.close()))
})

it('the big screen is told whether to follow, to stay, or to be blank; phones are told nothing', async () => {
  const made = await room()
  const before = (await made.views()).phone
  for (const hold of ['blank', 'frozen', 'live'] as const) {
    expect(await made.conduct({ type: 'hold', hold })).toEqual({ ok: true })
    const { phone, projector, console } = await made.views()
    expect([projector.hold, console.shows.hold]).toEqual([hold, hold])
    expect(phone).toEqual(before)
  }
})

it('it stays so when the room moves on', async () => {
  const made = await room()
  await made.conduct({ type: 'hold', hold: 'frozen' })
  await made.conduct({ type: 'goTo', activityId: made.activity('rate') })
  await made.conduct({ type: 'open', roundId: await made.round() })
  expect((await made.views()).projector.hold).toBe('frozen')
})

it('takes no other word for it', async () => {
  const made = await room()
  expect(await made.conduct({ type: 'hold', hold: 'dark' })).toEqual({ ok: false, why: 'malformed' })
})
