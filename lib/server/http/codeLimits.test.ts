import { expect, it } from 'vitest'
import { codeLimits } from './codeLimits.ts'
import { testServer } from './testServer.ts'

const clock = () => {
  const at = { ms: 0 }
  return { limits: codeLimits(() => at.ms), pass: (ms: number) => (at.ms += ms) }
}

it('a room of 300 behind one address, each of whom mistypes the code once, never meets the limit', () => {
  const { limits } = clock()
  for (let person = 0; person < 300; person += 1) limits.missed('room')
  expect(limits.mayAsk('room')).toBe(true)
})

it('whoever tries code after code is let ask once a second, and nobody else waits for it', () => {
  const { limits, pass } = clock()
  for (let tries = 0; tries < 401; tries += 1) limits.missed('guesser')
  expect(limits.mayAsk('guesser')).toBe(false)
  expect(limits.mayAsk('somebody else')).toBe(true)
  let asked = 0
  for (let tenth = 0; tenth < 600; tenth += 1) {
    pass(100)
    if (!limits.mayAsk('guesser')) continue
    asked += 1
    limits.missed('guesser')
  }
  expect(asked).toBeLessThanOrEqual(61)
})

it('while codes are being guessed, a code that leads somewhere is told nobody at that address, and phones that are in stay in', async () => {
  const server = await testServer()
  const { seed } = await import('../demo/seed.ts')
  await seed(server.store, '.')
  const { sessionPlaying } = await import('./testExcerpts.ts')
  const [excerpt] = await server.store.db.selectFrom('excerpts').select('id').execute()
  const { sessionId } = await sessionPlaying(server, excerpt?.id as never)
  const code = (
    await server.store.db.selectFrom('sessions').select('code').where('id', '=', sessionId).executeTakeFirstOrThrow()
  ).code
  const phone = server.browser()
  expect((await phone.ask('POST', `/p/${code}/join`, {})).status).toBe(200)
  const stranger = server.browser()
  const wrong = code === '000000' ? '000001' : '000000'
  // The record of one's own answers counts no guesses, so it tells nothing to guess by.
  const [there, nowhere] = await Promise.all([code, wrong].map((one) => stranger.ask('GET', `/p/${one}/record`)))
  expect(there).toEqual(nowhere)
  const answers = await Promise.all(Array.from({ length: 430 }, () => stranger.ask('GET', `/p/${wrong}/state`)))
  expect(answers.some(({ body }) => body.session === 'unknown')).toBe(true)
  expect((await stranger.ask('GET', `/p/${wrong}/state`)).body.session).toBe('resting')
  expect((await stranger.ask('GET', `/p/${code}/state`)).body.session).toBe('resting')
  expect((await stranger.ask('POST', `/p/${code}/join`, {})).status).toBe(429)
  expect((await phone.ask('GET', `/p/${code}/state`)).body).toEqual({ session: 'open', joined: true })
  await server.close()
}, 30_000)
