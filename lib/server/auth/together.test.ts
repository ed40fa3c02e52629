import { expect, it } from 'vitest'
import { codeLimits } from '../http/codeLimits.ts'
import { openAnnounce } from '../live/announce.ts'
import { hasRedis, startRedis } from '../live/testRedis.ts'
import { signInLimits } from './signInLimits.ts'
import { openTogether } from './together.ts'

const secret = 'the secret of one installation'
const many = (does: () => unknown, times: number) => Array.from({ length: times }, does)

it.skipIf(!hasRedis)('tries at several servers count as one, and nothing of whom they are about travels', async () => {
  const redis = await startRedis()
  const travelled: string[] = []
  const open = async (name: string) => {
    const together = openTogether(secret)
    const line = await openAnnounce(redis.url, name, {
      heard: () => undefined,
      tried: (text) => {
        travelled.push(text)
        together.hear(text)
      },
      back: () => undefined,
      failed: () => undefined,
    })
    together.connect(line.tried)
    return { codes: codeLimits(() => 0, together), signIns: signInLimits(() => 0, { together }), line }
  }
  const [one, other] = [await open('one'), await open('other')]
  many(() => one.codes.missed('10.0.0.66'), 250)
  many(() => other.codes.missed('10.0.0.66'), 150)
  await expect.poll(() => [one, other].map(({ codes }) => codes.mayAsk('10.0.0.66'))).toEqual([false, false])
  expect(other.codes.mayAsk('10.0.0.1')).toBe(true)

  const take = ({ signIns }: typeof one) => signIns.take('fay@example.org', '10.0.0.66')
  many(() => take(one), 6)
  many(() => take(other), 4)
  await expect.poll(() => travelled.length).toBe(400 + 10)
  expect(take(one)).toBe(false)
  expect(take(other)).toBe(false)
  one.signIns.clear('fay@example.org', '10.0.0.66')
  await expect.poll(() => take(other)).toBe(true)
  expect(travelled.filter((text) => text.includes('fay') || text.includes('10.0.0'))).toEqual([])
  await one.line.close()
  await other.line.close()
  await redis.stop()
})

it('a server that is alone counts alone, and rubbish is not heard', () => {
  const together = openTogether(secret)
  const limits = codeLimits(() => 0, together)
  many(() => limits.missed('room'), 399)
  for (const text of ['', 'codes', 'codes:room', `codes:${'x'.repeat(500)}`, `toString:${'x'.repeat(22)}`])
    together.hear(text)
  expect(limits.mayAsk('room')).toBe(true)
  limits.missed('room')
  expect(limits.mayAsk('room')).toBe(false)
})
