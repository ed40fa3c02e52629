import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import type { ExcerptId } from '../../workshop/ids.ts'
import { plantExcerpt } from '../http/testExcerpts.ts'
import { temporaryPlace } from '../live/testRoom.ts'
import { openStore } from './open.ts'
import { takeWordsAway } from './realRecordings.ts'

it('what was said in a recording that is taken away is in no file of the data folder afterwards', async () => {
  const { place, remove } = temporaryPlace()
  const folder = dirname((place as { file: string }).file) // a temporary place is a file
  const said = `my name is Rhian ${'and this is what happened '.repeat(400)}`
  const holds = () => readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes('my name is Rhian'))
  const id = 'exc_ofaconversation' as ExcerptId // as its schema asks
  let store = await openStore(place)
  await plantExcerpt(store, id, { basis: 'everyone', note: '', until: '2099-01-01', confirmedBy: 'x', confirmedAt: 1 })
  const { document } = await store.db.selectFrom('excerpts').select('document').executeTakeFirstOrThrow()
  const lines = [{ n: 1, speaker: 'parent', text: said, start: 0, end: 3 }]
  const withWords = JSON.stringify({ ...(JSON.parse(document) as object), lines }) // an excerpt as it was written
  await store.db.updateTable('excerpts').set({ document: withWords }).execute()
  await store.close()
  expect(holds()).toBe(true)
  store = await openStore(place)
  await takeWordsAway(store, id, 'withdrawn')
  await store.close()
  expect(holds()).toBe(false)
  remove()
})
