import { expect, it } from 'vitest'
import type { SessionId } from '../../workshop/ids.ts'
import type { Presence } from '../store/presence.ts'
import { openSeveral, type Several } from './several.ts'
import { hasRedis, startRedis } from './testRedis.ts'
import { testRoom } from './testRoom.ts'

const nobody = { connected: 0, projectors: [] }
const some = { connected: 3, projectors: ['page'] }

it.skipIf(!hasRedis)('servers say who is there, fall silent when nobody is, and leave nothing behind', async () => {
  const [redis, room] = [await startRedis(), await testRoom()]
  const heard: string[] = []
  const servers: Several[] = []
  const here = new Map<string, Presence>()
  const { store, sessionId } = room
  // As a room does that looks at itself anew: it says who is here.
  const open = async (name: string) => {
    const server: Several = await openSeveral({
      store,
      url: redis.url,
      heard: (id: SessionId) => {
        heard.push(name)
        server.present(id, here.get(name) ?? nobody).catch(() => undefined)
      },
      back: () => undefined,
      failed: () => undefined,
    })
    servers.push(server)
    return server
  }
  const [one, other] = [await open('one'), await open('other')]
  here.set('one', some)
  expect(await one.present(sessionId, some)).toEqual(some)
  await expect.poll(() => heard).toEqual(['other'])
  expect(await other.present(sessionId, nobody)).toEqual(some)
  here.delete('one')
  await one.present(sessionId, nobody)
  await expect.poll(() => heard).toEqual(['other', 'other'])
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(heard).toEqual(['other', 'other'])
  expect(await store.db.selectFrom('presence').selectAll().execute()).toEqual([])
  for (const server of servers) await server.close()
  await redis.stop()
  await room.close()
})
