import { expect, it } from 'vitest'
import { openInHand } from './inHand.ts'

it('an end waits for what has begun, and lets nothing begin any more', async () => {
  const inHand = openInHand()
  const [one, two] = [inHand.begin(), inHand.begin()]
  let ended = false
  const end = inHand.end().then(() => {
    ended = true
  })
  expect(inHand.begin()).toBeNull()
  one?.()
  await Promise.resolve()
  expect(ended).toBe(false)
  two?.()
  await end
  expect(ended).toBe(true)
})
