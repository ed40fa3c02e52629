import { describe, expect, it } from 'vitest'
import { kindNamed } from '../../activities/kinds.ts'
import { answerAll, asking, close, open, responsesOf, reveal, room, start, viewsOf } from './lawRooms.ts'

// The bound for what people write: law L5 and rules M1 to M6, over every kind in which they do.
describe.each(asking.filter((name) => kindNamed(name).texts))('%s', (kind) => {
  it('[L5] what people write reaches the console alone, once the round is over, and never who wrote it', async () => {
    const responses = responsesOf(kind, 70)
    const one = await room()
    const other = await room()
    for (const [made, given] of [
      [one, responses],
      [other, [...responses].reverse()],
    ] as const) {
      await start(made, kind)
      await open(made)
      await answerAll(made, given)
      expect((await made.views()).console.conduct?.texts).toBeNull()
      await close(made)
      const { texts, example } = kindNamed(kind)
      // A kind that asks for words only in some of its forms has none to read where its example asks for others.
      const early = texts?.from === 'closed' && texts.asked?.(example.config) !== false
      expect((await made.views()).console.conduct?.texts === null).toBe(!early)
    }
    expect(await viewsOf(one)).toEqual(await viewsOf(other))
    await reveal(one, 1)
    await reveal(other, 1)
    expect(await viewsOf(one)).toEqual(await viewsOf(other))
  })

  it('[M1] in a room below the floor not even the console reads it', async () => {
    const made = await room({ people: 4 })
    await start(made, kind)
    await open(made)
    await answerAll(made, responsesOf(kind, 71).slice(0, 4))
    await close(made)
    expect((await made.views()).console.conduct?.texts).toBeNull()
  })

  it('[M6] what few wrote is read by nobody, but what teams of a room of enough wrote on one phone each is', async () => {
    const { texts, example, rungs } = kindNamed(kind)
    const made = await room()
    await start(made, kind)
    await open(made)
    await answerAll(made, responsesOf(kind, 76).slice(0, 4))
    await close(made)
    const last = rungs(example.config).length
    for (let reached = 1; reached <= last; reached += 1) await reveal(made, reached)
    const { console, projector } = await made.views()
    const read = console.conduct?.texts ?? null
    if (texts?.by !== 'teams') return expect(read).toBeNull()
    expect(read).not.toHaveLength(0)
    for (const { text } of read ?? []) expect(JSON.stringify(projector)).toContain(JSON.stringify(text))
  })

  it('[M4] what the console merges is one text on every screen, and may be taken apart again', async () => {
    const made = await room()
    await start(made, kind)
    await open(made)
    await answerAll(made, responsesOf(kind, 74))
    await close(made)
    const last = kindNamed(kind).rungs(kindNamed(kind).example.config).length
    for (let rungs = 1; rungs <= last; rungs += 1) await reveal(made, rungs)
    const textsNow = async () => (await made.views()).console.conduct?.texts ?? []
    const before = await textsNow()
    const [first] = before
    const second = before.find(({ key, field }) => key !== first?.key && field === first?.field)
    if (!first || !second) return // its example asks for something else than words
    const roundId = await made.round()
    // Another field may hold the same words: they are another text.
    const onScreens = async () => {
      const { phone, projector } = await made.views()
      return JSON.stringify({ phone, projector }).split(`"text":${JSON.stringify(second.text)}`).length
    }
    const standing = await onScreens()
    expect(await made.conduct({ type: 'merge', roundId, key: second.key, into: first.key })).toEqual({ ok: true })
    expect(await onScreens()).toBe(standing - 2)
    expect(await textsNow()).toHaveLength(before.length - 1)
    await made.conduct({ type: 'merge', roundId, key: second.key, into: null })
    expect(await textsNow()).toEqual(before)
    expect(await onScreens()).toBe(standing)
  })

  it('[M2][M3] what the console hides is on no screen, and may be let through again', async () => {
    const made = await room()
    await start(made, kind)
    await open(made)
    await answerAll(made, responsesOf(kind, 72))
    expect(await made.conduct({ type: 'hide', roundId: await made.round(), key: 'abcd1', hidden: true })).toEqual({
      ok: false,
      why: 'not now',
    })
    await close(made)
    const last = kindNamed(kind).rungs(kindNamed(kind).example.config).length
    for (let rungs = 1; rungs <= last; rungs += 1) await reveal(made, rungs)
    const texts = (await made.views()).console.conduct?.texts ?? []
    if (texts.length === 0) return // its example asks for something else than words
    const [first] = texts
    const [line = ''] = first?.text.split('\n') ?? []
    const roundId = await made.round()
    expect(JSON.stringify((await made.views()).projector)).toContain(line)
    for (const { key } of texts) await made.conduct({ type: 'hide', roundId, key, hidden: true })
    const { phone, projector } = await made.views()
    expect(JSON.stringify({ phone, projector })).not.toContain(JSON.stringify(line).slice(1, -1))
    await made.conduct({ type: 'hide', roundId, key: first?.key, hidden: false })
    expect(JSON.stringify((await made.views()).projector)).toContain(line)
  })
})
