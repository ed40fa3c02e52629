import { expect, it } from 'vitest'
import type { ActivityView } from '../../../session/view.ts'
import { ask, shownRoom } from '../reasonRooms.ts'
import type { TestRoom } from '../testRoom.ts'
import { pretendReason } from './pretendReason.ts'

const activityOf = async (made: TestRoom): Promise<ActivityView> => (await made.views()).phone.activity!
const first = () => 0

it('has a pretend participant write of what it marked, at either end and between, once the room is asked', async () => {
  const made = await shownRoom('rate')
  expect(pretendReason(await activityOf(made), { mark: 1 }, first)).toBeNull()
  await ask(made, 'open')
  const activity = await activityOf(made)
  const texts = [{ mark: 1 }, { mark: 3 }, { mark: 5 }, null].map((response) =>
    pretendReason(activity, response, first),
  )
  expect(new Set(texts.slice(0, 3)).size).toBe(3)
  expect(texts[3], 'one who sat it out stands at no end').toBe(texts[1])
  await ask(made, 'over')
  expect(pretendReason(await activityOf(made), { mark: 1 }, first)).toBeNull()
})
