import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { coalesce } from './coalesce.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('runs at once, then at most five times a second however often it is asked, and the last asking is not lost', async () => {
  const at: number[] = []
  const start = Date.now()
  const queue = coalesce(
    async () => {
      at.push(Date.now() - start)
    },
    200,
    () => undefined,
  )
  for (let ms = 0; ms < 1000; ms += 10) {
    queue.ask('room')
    await vi.advanceTimersByTimeAsync(10)
  }
  await vi.advanceTimersByTimeAsync(1000)
  queue.stop()
  expect(at).toEqual([0, 200, 400, 600, 800, 1000])
})
