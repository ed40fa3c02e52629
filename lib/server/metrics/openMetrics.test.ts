import { expect, it } from 'vitest'
import { temporaryPlace } from '../live/testRoom.ts'
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
