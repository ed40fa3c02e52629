import { afterEach, beforeEach, expect, it } from 'vitest'
import { WorkshopId } from '../../workshop/ids.ts'
import { temporaryPlace } from '../live/testRoom.ts'
import { openStore, type Store } from '../store/open.ts'
import { putSetting } from '../store/settings.ts'
import { workshops } from '../store/workshops.ts'
import { seed } from './seed.ts'

let store: Store
let remove: () => void
beforeEach(async () => {
  const temporary = temporaryPlace()
  remove = temporary.remove
  store = await openStore(temporary.place)
  await seed(store, '.')
})
afterEach(async () => {
  await store.close()
  remove()
})

const ids = async () => (await workshops(store)).map(({ id }) => id)
const removeWorkshop = (id: string) => store.db.deleteFrom('workshops').where('id', '=', WorkshopId.parse(id)).execute()

it('a new library has both workshops that come with the product, each once however often it starts', async () => {
  await seed(store, '.')
  expect(await ids()).toEqual(['wsh_doweagree', 'wsh_goodpractice'])
  expect((await workshops(store)).map(({ version }) => version)).toEqual([1, 1])
})

it('a library of an older version, which has but the first workshop, is given the second', async () => {
  await removeWorkshop('wsh_goodpractice')
  await putSetting(store, 'seeded', null)
  await seed(store, '.')
  expect(await ids()).toEqual(['wsh_doweagree', 'wsh_goodpractice'])
})

it('a workshop that somebody has removed does not come back', async () => {
  await removeWorkshop('wsh_goodpractice')
  await seed(store, '.')
  expect(await ids()).toEqual(['wsh_doweagree'])
})
