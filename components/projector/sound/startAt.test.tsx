import { expect, it } from 'vitest'
import type { PlayerView } from '../../../lib/session/view.ts'
import { meet, startAt } from './startAt.ts'

const player = { play: 'a', from: 10, startedAt: 1000, stoppedAt: null } as unknown as PlayerView // ids do not matter here

it('starts a new play at its beginning, however late the click comes', () => {
  expect(startAt(player, meet(null, 'a', false, false), 60_000)).toBe(10)
})

it('goes on where the room is after a reload, and when another page had the sound', () => {
  expect(startAt(player, meet(null, 'a', true, false), 5000)).toBe(14)
  expect(startAt(player, meet(null, 'a', false, true), 5000)).toBe(14)
})

it('keeps what it saw of a play first', () => {
  const met = meet(null, 'a', false, false)
  expect(meet(met, 'a', false, true)).toBe(met)
  expect(meet(met, 'b', false, true)).toEqual({ play: 'b', unheard: false })
})
