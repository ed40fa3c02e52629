import { describe, expect, it } from 'vitest'
import { kindNamed } from '../../activities/kinds.ts'
import { answerAll, asking, close, open, responsesOf, reveal, room, start, viewsOf } from './lawRooms.ts'

// The bound for what people write: law L5 and rules M1 to M3, over every kind in which they do.
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
      const early = kindNamed(kind).texts?.from === 'closed'
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
