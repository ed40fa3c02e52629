import { expect, it } from 'vitest'
import { answerAll, close, open, responsesOf, reveal, room, start } from './lawRooms.ts'

const shown = async (kind: 'rate' | 'discuss') => {
  const made = await room()
  await start(made, kind)
  await open(made)
  await answerAll(made, responsesOf(kind, 5))
  await close(made)
  expect((await made.views()).projector.look).toBeNull()
  await reveal(made, 1)
  const roundId = await made.round()
  const turn = (page: number, since: number | null) =>
    made.conduct({ type: 'turn', roundId, turning: { page, since } }).then(({ ok }) => ok)
  const look = async () => (await made.views()).projector.look
  return { made, turn, look }
}

it('what is talked about page by page stays until it is turned, and begins anew with the next press', async () => {
  const { made, turn, look } = await shown('rate')
  expect(await look()).toEqual({ form: null, page: 0, since: null })
  expect(await turn(2, null)).toBe(true)
  expect(await look()).toMatchObject({ page: 2, since: null })
  await reveal(made, 2)
  expect(await look()).toEqual({ form: null, page: 0, since: null })
})

it('a wall turns by itself, and a page that is held stays so when more is shown', async () => {
  const { made, turn, look } = await shown('discuss')
  expect((await look())?.since).toBeGreaterThan(0)
  expect(await turn(1, null)).toBe(true)
  await reveal(made, 2)
  expect(await look()).toMatchObject({ page: 1, since: null })
})
