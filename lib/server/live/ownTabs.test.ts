import { expect, it } from 'vitest'
import { participantCookie } from '../auth/cookies.ts'
import { newToken, tokenHash } from '../auth/tokens.ts'
import { join } from '../store/participants.ts'
import { testPages } from './testPages.ts'
import { hasRedis, startRedis } from './testRedis.ts'

it.skipIf(!hasRedis)(
  'a phone with a page at each of two servers sees its own mark in both, and nobody else is told of it',
  async () => {
    const redis = await startRedis()
    const one = await testPages({ redisUrl: redis.url })
    const other = await testPages({ redisUrl: redis.url, beside: one })
    const { room } = one
    const token = newToken()
    await join(room.store, room.sessionId, tokenHash(token), false)
    const cookie = `${participantCookie(room.sessionId)}=${token}`
    const desk = one.console()
    const roundId = await one.standAtRate(desk)
    await desk.say({ type: 'open', roundId })
    const tabs = [one.open('phone', await one.code(), cookie), other.open('phone', await one.code(), cookie)] as const
    const stranger = await other.phone()
    for (const page of [...tabs, stranger]) await page.until(({ activity }) => activity?.round.phase === 'open')
    const heard = stranger.mines.length
    expect(await tabs[0].say({ type: 'respond', roundId, seq: 7, response: { mark: 4 } })).toEqual({ ok: true })
    await expect.poll(() => tabs[1].mines.at(-1)).toMatchObject({ roundId, seq: 7, response: { mark: 4 } })
    // And the other way round; what it said itself it is not told again.
    const told = tabs[1].mines.length
    expect(await tabs[1].say({ type: 'respond', roundId, seq: 8, response: { mark: 2 } })).toEqual({ ok: true })
    await expect.poll(() => tabs[0].mines.at(-1)).toMatchObject({ seq: 8, response: { mark: 2 } })
    expect(tabs[1].mines.length).toBe(told)
    expect(stranger.mines.length).toBe(heard)
    await other.close()
    await one.close()
    await redis.stop()
  },
)
