import { expect, it } from 'vitest'
import type { Outcome } from '../session/command.ts'
import type { LiveStore } from './liveStore.ts'
import { createMoments } from './moments.ts'

const fake = () => {
  const kept = new Map<string, string>()
  const sent: unknown[] = []
  const back: (() => void)[] = []
  const line = { connected: true, outcome: { ok: true } as Outcome }
  const live = {
    getState: () => ({
      send: async (command: unknown) => {
        sent.push(command)
        return line.outcome
      },
    }),
    connection: {
      get connected() {
        return line.connected
      },
      on: (_: string, heard: () => void) => back.push(heard),
    },
  } as unknown as LiveStore<'phone'> // what a moment needs of it
  const keep = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  }
  return { line, live, keep, sent, reconnect: () => back.forEach((heard) => void heard()) }
}
const later = () => new Promise((resolve) => setTimeout(resolve, 5))

it('a moment is sent at once; the same thumb twice within a second marks one', async () => {
  const { live, keep, sent } = fake()
  const moments = createMoments(live, '123456', keep)
  moments.mark('play_one', 3)
  moments.mark('play_one', 3.4)
  moments.mark('play_one', 8)
  await later()
  expect(sent).toEqual([
    { type: 'moment', play: 'play_one', at: 3 },
    { type: 'moment', play: 'play_one', at: 8 },
  ])
  expect(moments.getState().marked.every((one) => one.sent)).toBe(true)
})

it('without a line it is kept on the phone, over a reload, and sent when the line is back', async () => {
  const { line, live, keep, sent, reconnect } = fake()
  line.connected = false
  createMoments(live, '123456', keep).mark('play_one', 3)
  const reloaded = createMoments(live, '123456', keep)
  expect(reloaded.getState().marked).toEqual([{ play: 'play_one', at: 3, sent: false }])
  expect(sent).toEqual([])
  line.connected = true
  reconnect()
  await later()
  expect(sent).toContainEqual({ type: 'moment', play: 'play_one', at: 3 })
  expect(reloaded.getState().marked).toEqual([{ play: 'play_one', at: 3, sent: true }])
})

it('one that the server does not want is let go of, and no more than thirty are marked in a play', async () => {
  const { line, live, keep } = fake()
  line.outcome = { ok: false, why: 'not now' }
  const moments = createMoments(live, '123456', keep)
  moments.mark('play_one', 3)
  await later()
  expect(moments.getState().marked).toEqual([])
  line.outcome = { ok: true }
  for (let at = 0; at < 70; at += 2) moments.mark('play_one', at)
  expect(moments.getState().marked).toHaveLength(30)
})
