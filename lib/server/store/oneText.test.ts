import { afterEach, expect, it } from 'vitest'
import { temporaryPlace } from '../live/testRoom.ts'
import { oneText } from './oneText.ts'
import { openStore, type Store } from './open.ts'

const opened: { store: Store; remove: () => void }[] = []
const open = async (): Promise<Store> => {
  const { place, remove } = temporaryPlace()
  const store = await openStore(place)
  opened.push({ store, remove })
  return store
}
afterEach(async () => {
  for (const { store, remove } of opened.splice(0)) {
    await store.close()
    remove()
  }
})

it('is made once for a database, and carried out with the values of each call', async () => {
  const [one, other] = [await open(), await open()]
  let made = 0
  const valueNamed = oneText((db, of: { name: string; least: number }) => {
    made += 1
    return db
      .selectFrom('settings')
      .select('value')
      .where('name', '=', of.name)
      .where((eb) => eb(eb.cast<number>('value', 'integer'), '>=', of.least))
  })
  for (const name of ['a', 'b'])
    await one.db
      .insertInto('settings')
      .values({ name, value: name === 'a' ? '1' : '2' })
      .execute()
  await other.db.insertInto('settings').values({ name: 'a', value: '7' }).execute()
  expect(await valueNamed(one.db, { name: 'a', least: 0 })).toEqual([{ value: '1' }])
  expect(await valueNamed(one.db, { name: 'b', least: 0 })).toEqual([{ value: '2' }])
  expect(await valueNamed(one.db, { name: 'b', least: 3 })).toEqual([])
  expect(await valueNamed(other.db, { name: 'a', least: 0 })).toEqual([{ value: '7' }])
  expect(made).toBe(2)
})
