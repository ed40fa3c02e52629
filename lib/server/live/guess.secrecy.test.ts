import { describe, expect, it } from 'vitest'
import { exampleLibrary } from '../../activities/exampleLibrary.ts'
import { kinds } from '../../activities/kinds.ts'
import { answerAll, close, open, people, reveal, room, start, viewsOf, viewsOnceOver } from './lawRooms.ts'
import { seeded } from './seeded.ts'

const { guess } = kinds
const both = (text: string) => ({ en: text, cy: text })
const forms = [
  ['text', { type: 'text', maxLength: 40 }],
  ['choice', { type: 'choice', questions: [both('Which?'), both('And?')], choices: [both('a'), both('b')] }],
] as const

// The laws run over each kind's one example, and that of a guess is a number: here are its other two forms.
describe.each(forms)('a guess by %s', (type, ask) => {
  const config = guess.config.parse({ ...guess.example.config, ask })
  const responses = (seed: number) => {
    const random = seeded(seed)
    return Array.from({ length: people }, () => guess.example.response(random, guess.face(config, exampleLibrary)))
  }
  const roomOf = (size: number) => room({ people: size, configs: { guess: config } })

  it('[L1][L5] is in no view before its reveal but, as words and once it is closed, on the console', async () => {
    const [one, other] = await Promise.all([roomOf(people), roomOf(people)])
    for (const [made, seed] of [
      [one, 1],
      [other, 2],
    ] as const) {
      await start(made, 'guess')
      await open(made)
      await answerAll(made, responses(seed))
    }
    expect(await viewsOf(one)).toEqual(await viewsOf(other))
    await close(one)
    await close(other)
    expect(await viewsOnceOver(one)).toEqual(await viewsOnceOver(other))
    expect((await one.views()).console.conduct?.texts === null).toBe(type !== 'text')
    await reveal(one, 1)
    await reveal(other, 1)
    expect(await viewsOf(one), 'the press shows something').not.toEqual(await viewsOf(other))
  })

  it('[V4][M1] is drawn by no press in a room below the floor, nor read on the console', async () => {
    const [one, other] = await Promise.all([roomOf(4), roomOf(4)])
    for (const [made, seed] of [
      [one, 3],
      [other, 4],
    ] as const) {
      await start(made, 'guess')
      await open(made)
      await answerAll(made, responses(seed).slice(0, 4))
      await close(made)
      await reveal(made, 1)
    }
    expect(await viewsOf(one)).toEqual(await viewsOf(other))
    expect((await one.views()).console.conduct?.texts).toBeNull()
  })
})
