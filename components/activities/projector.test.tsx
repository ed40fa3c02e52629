import { describe, expect, it } from 'vitest'
import { projectorKinds } from './projector.ts'

describe('a guess on the big screen', () => {
  const ask = { type: 'text' as const, maxLength: 40 }

  it('about the room waits until the room has rated, and then is shown next', () => {
    const face = { prompt: 'How many of us?', ask, about: true }
    expect(projectorKinds.guess.asked?.(face, null)?.later).toBe(true)
    expect(projectorKinds.guess.asked?.(face, { most: 9, n: 18 })?.later).toBe(false)
  })

  it('about the world waits for nothing', () => {
    expect(projectorKinds.guess.asked?.({ prompt: 'What was it?', ask, about: false }, null)?.later).toBe(false)
  })
})
