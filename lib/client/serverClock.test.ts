import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openServerClock, type ServerClock } from './serverClock.ts'

const day = 86_400_000
const clocks: ServerClock[] = []
/** How far this page's clock is off, in milliseconds. */
let off = 0
const real = Date.now

beforeEach(() => {
  vi.useFakeTimers()
  off = 0
  const faked = Date.now
  vi.spyOn(Date, 'now').mockImplementation(() => faked.call(Date) + off)
})
afterEach(() => {
  for (const clock of clocks.splice(0)) clock.stop()
  vi.restoreAllMocks()
  vi.useRealTimers()
  expect(Date.now).toBe(real)
})

const page = (line: { up: boolean; silent: number } = { up: true, silent: 0 }) => {
  const told: number[] = []
  const clock = openServerClock({
    ask: async () => {
      if (line.silent > 0) {
        line.silent -= 1
        throw new Error('no answer')
      }
      return Date.now() - off // the server's own clock
    },
    connected: () => line.up,
    tell: (offset) => told.push(offset),
  })
  clocks.push(clock)
  return { clock, told }
}

it('a phone whose clock is three days ahead knows the server’s time at once', async () => {
  off = 3 * day
  const { clock, told } = page()
  clock.measure()
  await vi.advanceTimersByTimeAsync(10)
  expect(told.at(-1)).toBeCloseTo(-3 * day, -2)
})

it('a clock that is set while the page is open is measured anew within a second or so', async () => {
  const { clock, told } = page()
  clock.measure()
  await vi.advanceTimersByTimeAsync(20_000)
  expect(told.at(-1)).toBeCloseTo(0, -2)
  off = -2 * day
  await vi.advanceTimersByTimeAsync(1100)
  expect(told.at(-1)).toBeCloseTo(2 * day, -2)
})

it('an answer that does not come is asked for again', async () => {
  off = day
  const { clock, told } = page({ up: true, silent: 2 })
  clock.measure()
  await vi.advanceTimersByTimeAsync(1000)
  expect(told).toEqual([])
  await vi.advanceTimersByTimeAsync(4000)
  expect(told.at(-1)).toBeCloseTo(-day, -2)
})

it('nothing is asked on a line that is down', async () => {
  const { clock, told } = page({ up: false, silent: 0 })
  clock.measure()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(told).toEqual([])
})
