import { afterEach, beforeEach, expect, it } from 'vitest'
import { WorkshopId } from '../../workshop/ids.ts'
import { temporaryPlace } from '../live/testRoom.ts'
import { openStore, type Store } from '../store/open.ts'
import { addOrganisation, firstOrganisation } from '../store/organisations.ts'
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

const ids = async () => (await workshops(store, firstOrganisation)).map(({ id }) => id)
const removeWorkshop = (id: string) => store.db.deleteFrom('workshops').where('id', '=', WorkshopId.parse(id)).execute()

it('a new library has both workshops that come with the product, each once however often it starts', async () => {
  await seed(store, '.')
  expect(await ids()).toEqual(['wsh_doweagree', 'wsh_goodpractice'])
  expect((await workshops(store, firstOrganisation)).map(({ version }) => version)).toEqual([1, 1])
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

it('another organisation is given copies of its own, once', async () => {
  const other = await addOrganisation(store, 'Elsewhere')
  await seed(store, '.')
  await seed(store, '.')
  const theirs = await workshops(store, other)
  expect(theirs.map(({ document }) => document.title.en)).toEqual(
    (await workshops(store, firstOrganisation)).map(({ document }) => document.title.en),
  )
  expect(theirs.map(({ id }) => id).filter((id) => id === 'wsh_doweagree' || id === 'wsh_goodpractice')).toEqual([])
})
