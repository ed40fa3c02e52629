import { expect, it } from 'vitest'
import { openAnnounce } from './announce.ts'
import { hasRedis, startRedis } from './testRedis.ts'

const nothing = { heard: () => undefined, back: () => undefined, failed: () => undefined }

it('a Redis that can not be reached at the start is told, and not waited for', async () => {
  await expect(openAnnounce('redis://127.0.0.1:1', 'one', nothing)).rejects.toThrow()
})

it.skipIf(!hasRedis)(
  'only the name of a session travels, not to whoever said it, and rubbish is not heard',
  async () => {
    const redis = await startRedis()
    const heard: string[] = []
    const one = await openAnnounce(redis.url, 'one', { ...nothing, heard: () => heard.push('its own') })
    const other = await openAnnounce(redis.url, 'other', { ...nothing, heard: (id) => heard.push(id) })
    one.changed('ses_abcdef' as never)
    one.changed('rubbish' as never)
    await expect.poll(() => heard).toEqual(['ses_abcdef'])
    await one.close()
    await other.close()
    await redis.stop()
  },
)

it.skipIf(!hasRedis)('what a server says just before it ends is still heard', async () => {
  const redis = await startRedis()
  const heard: string[] = []
  const failed: unknown[] = []
  const one = await openAnnounce(redis.url, 'one', { ...nothing, failed: (error) => failed.push(error) })
  const other = await openAnnounce(redis.url, 'other', { ...nothing, heard: (id) => heard.push(id) })
  one.changed('ses_abcdef' as never)
  one.changed('ses_ghijkl' as never)
  await one.close()
  await expect.poll(() => heard).toEqual(['ses_abcdef', 'ses_ghijkl'])
  expect(failed).toEqual([])
  await other.close()
  await redis.stop()
})
