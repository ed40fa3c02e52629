import { describe, expect, it } from 'vitest'
import { kindNamed } from '../../activities/kinds.ts'
import { answersTo, comeTo, lawCases, rungsOf } from './lawCases.ts'
import { answerAll, close, open, reveal, room, viewsOf } from './lawRooms.ts'
import type { TestRoom, TestRoomChoices } from './testRoom.ts'

// The bound for what people write: law L5 and rules M1 to M6, over every kind in which they do.
const written = lawCases.filter(({ kind, config }) => {
  const { texts } = kindNamed(kind)
  return texts && texts.asked?.(config) !== false
})

/** The first line of a text, as it stands in a view. */
const lineOf = (text: string) => JSON.stringify(text.split('\n')[0]).slice(1, -1)

describe.each(written)('$name', (law) => {
  const { texts } = kindNamed(law.kind)
  const last = rungsOf(law).length
  const roomOf = async (choices: TestRoomChoices = {}) => {
    const made = await room({ ...law.choices, ...choices })
    await comeTo(made, law)
    return made
  }
  const revealAll = async (made: TestRoom) => {
    for (let rungs = 1; rungs <= last; rungs += 1) await reveal(made, rungs)
  }

  it('[L5] what people write reaches the console alone, once the round is over, and never who wrote it', async () => {
    const one = await roomOf()
    const other = await roomOf()
    const responses = await answersTo(one, law, 70)
    for (const [made, given] of [
      [one, responses],
      [other, [...responses].reverse()],
    ] as const) {
      await open(made)
      await answerAll(made, given)
      expect((await made.views()).console.conduct?.texts).toBeNull()
      await close(made)
      expect((await made.views()).console.conduct?.texts === null).toBe(texts?.from !== 'closed')
    }
    expect(await viewsOf(one)).toEqual(await viewsOf(other))
    await reveal(one, 1)
    await reveal(other, 1)
    expect(await viewsOf(one)).toEqual(await viewsOf(other))
  })

  it('[M1] in a room below the floor not even the console reads it', async () => {
    const made = await roomOf({ people: 4 })
    await open(made)
    await answerAll(made, (await answersTo(made, law, 71)).slice(0, 4))
    await close(made)
    expect((await made.views()).console.conduct?.texts).toBeNull()
  })

  it('[M6] what few wrote is read by nobody, but what teams of a room of enough wrote on one phone each is', async () => {
    const made = await roomOf()
    await open(made)
    await answerAll(made, (await answersTo(made, law, 76)).slice(0, 4))
    await close(made)
    await revealAll(made)
    const { console, projector } = await made.views()
    const read = console.conduct?.texts ?? null
    if (texts?.by !== 'teams') return expect(read).toBeNull()
    expect(read).not.toHaveLength(0)
    for (const { text } of read ?? []) expect(JSON.stringify(projector)).toContain(JSON.stringify(text))
  })

  it('[M4] what the console merges is one text on every screen, and may be taken apart again', async () => {
    const made = await roomOf()
    await open(made)
    await answerAll(made, await answersTo(made, law, 74))
    await close(made)
    await revealAll(made)
    const textsNow = async () => (await made.views()).console.conduct?.texts ?? []
    const before = await textsNow()
    const [first] = before
    const second = before.find(({ key, field }) => key !== first?.key && field === first?.field)
    if (!first || !second) throw new Error('the room wrote too little')
    const roundId = await made.round()
    // Another field may hold the same words: they are another text.
    const onScreens = async () => {
      const { phone, projector } = await made.views()
      return JSON.stringify({ phone, projector }).split(`"text":${JSON.stringify(second.text)}`).length
    }
    const standing = await onScreens()
    // On the phone and on the projector, and where it stays at hand, once more on the phone.
    const copies = (await made.views()).phone.list ? 3 : 2
    expect(await made.conduct({ type: 'merge', roundId, key: second.key, into: first.key })).toEqual({ ok: true })
    expect(await onScreens()).toBe(standing - copies)
    expect(await textsNow()).toHaveLength(before.length - 1)
    await made.conduct({ type: 'merge', roundId, key: second.key, into: null })
    expect(await textsNow()).toEqual(before)
    expect(await onScreens()).toBe(standing)
  })

  it('[M2][M3] what the console hides is on no screen, and may be let through again', async () => {
    const made = await roomOf()
    await open(made)
    await answerAll(made, await answersTo(made, law, 72))
    const roundId = await made.round()
    const hide = (key: string | undefined, hidden: boolean) => made.conduct({ type: 'hide', roundId, key, hidden })
    expect(await hide('abcd1', true)).toEqual({ ok: false, why: 'not now' })
    await close(made)
    const texts = async () => (await made.views()).console.conduct?.texts ?? []
    /** How often the first line of a text stands on the screens; an earlier wall beside it may hold the same words. */
    const standing = async (text: string) => {
      const { phone, projector } = await made.views()
      return JSON.stringify({ phone, projector }).split(lineOf(text)).length
    }
    const { phone, projector } = await made.views()
    const early = JSON.stringify({ phone, projector })
    await revealAll(made)
    const [first] = await texts()
    if (!first) throw new Error('the room wrote nothing')
    const before = early.split(lineOf(first.text)).length
    expect(await standing(first.text)).toBeGreaterThan(before)
    for (const { key } of await texts()) await hide(key, true)
    expect(await standing(first.text)).toBe(before)
    await hide(first.key, false)
    expect(await standing(first.text)).toBeGreaterThan(before)
  })
})
