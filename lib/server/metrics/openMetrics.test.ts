import { expect, it } from 'vitest'
import { temporaryPlace } from '../live/testRoom.ts'
import { inGoodTime } from '../store/installation.ts'
import { openStore } from '../store/open.ts'
import { openMetrics } from './openMetrics.ts'

it('counters are read also while the database does not answer', async () => {
  const { place, remove } = temporaryPlace()
  const store = await openStore(place)
  const metrics = openMetrics()
  const lines = { phone: 3, projector: 1, console: 1 }
  expect(await metrics.text(store, lines)).toContain('attune_sessions_running 0')
  await store.close()
  const text = await metrics.text(store, lines)
  expect(text).toContain('attune_lines{audience="phone"} 3')
  expect(text).toContain('attune_sessions_running Nan')
  remove()
})

it('a database that says nothing at all is waited for two seconds', async () => {
  const begun = performance.now()
  expect(await inGoodTime(new Promise(() => undefined), 'nothing')).toBe('nothing')
  expect(performance.now() - begun).toBeGreaterThan(1500)
  expect(await inGoodTime(Promise.reject(new Error('away')), 'nothing')).toBe('nothing')
  expect(await inGoodTime(Promise.resolve('something'), 'nothing')).toBe('something')
})
