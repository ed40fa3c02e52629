import { describe, expect, it } from 'vitest'
import { endsOf } from '../../activities/ends.ts'
import { type KindName, kindNamed, kinds } from '../../activities/kinds.ts'
import { gate } from './gate.ts'
import { answerAll, close, open, reveal, room, rungsBeforeKey, start, viewsOf } from './lawRooms.ts'
import { ask, markResponses, marks, shownRoom, showRoom, staged, through, write } from './reasonRooms.ts'
import type { TestRoom } from './testRoom.ts'

// Reasons from both ends: law L5 and rules E1 to E5, over every kind whose room has ends.

const standing = (Object.keys(kinds) as KindName[]).filter((name) => kindNamed(name).stands)

/** Four people at the low end, three between, the others at the high end: who they are, by their places above. */
const [low, middle, high] = [
  [0, 1, 2],
  [3, 4],
  [8, 9, 10],
] as const

const inRoom = async (made: TestRoom) => {
  const { projector, phone } = await made.views()
  const of = (round: typeof projector.activity) => (round?.round.phase === 'revealed' ? round.round.reasons : undefined)
  expect(of(phone.activity)).toEqual(of(projector.activity))
  return of(projector.activity)
}
const ok = { ok: true }
const no = (why: string) => ({ ok: false, why })

it('every kind whose room has ends is tried here', () => {
  expect(standing.filter((kind) => !markResponses[kind])).toEqual([])
  expect(standing.length).toBeGreaterThan(0)
})

describe.each(standing)('%s', (kind) => {
  it('[L5] what people write reaches no page while they may write, then the console alone, then what it lets through', async () => {
    const one = await shownRoom(kind)
    const other = await shownRoom(kind)
    for (const made of [one, other]) expect(await ask(made, 'open')).toEqual(ok)
    for (const person of [...low, ...high]) {
      expect(await write(one, person, `heard it ${person}`)).toEqual(ok)
      expect(await write(other, person, `another thing ${person}`)).toEqual(ok)
    }
    expect(await viewsOf(one)).toEqual(await viewsOf(other))
    for (const made of [one, other]) expect(await ask(made, 'over')).toEqual(ok)
    const [views, others] = [await viewsOf(one), await viewsOf(other)]
    expect(views.phone).toEqual(others.phone)
    expect(views.projector).toEqual(others.projector)
    expect(views.console).not.toEqual(others.console)
    const first = (await staged(one))!.texts![0]!
    expect(await through(one, first.key)).toEqual(ok)
    expect(await inRoom(one)).toMatchObject({ low: [], high: [], [first.field]: [first.text] })
    expect(await through(one, first.key, false)).toEqual(ok)
    expect(await inRoom(one)).toMatchObject({ low: [], high: [] })
  })

  it('[L5] no view depends on who at an end wrote what, nor on the order of writing', async () => {
    const one = await shownRoom(kind)
    const other = await shownRoom(kind)
    for (const made of [one, other]) await ask(made, 'open')
    const words = ['her voice', 'no plan', 'the boy']
    for (const [at, text] of words.entries()) {
      await write(one, low[at]!, text)
      await write(one, high[at]!, text)
    }
    for (const [at, text] of [...words.entries()].reverse()) {
      await write(other, high[2 - at]!, text)
      await write(other, low[2 - at]!, text)
    }
    for (const made of [one, other]) await ask(made, 'over')
    expect((await staged(one))!.texts).toHaveLength(6)
    expect(await viewsOf(one)).toEqual(await viewsOf(other))
    for (const made of [one, other]) for (const { key } of (await staged(made))!.texts!) await through(made, key)
    expect(await viewsOf(one)).toEqual(await viewsOf(other))
  })

  it('[E4] everyone may write and is answered alike; of those between the ends nothing is ever read', async () => {
    const one = await shownRoom(kind)
    const other = await shownRoom(kind)
    for (const [made, text] of [
      [one, 'something from between'],
      [other, 'something else'],
    ] as const) {
      await ask(made, 'open')
      for (const person of middle) expect(await write(made, person, text)).toEqual(ok)
      expect(await write(made, low[0], 'too quick')).toEqual(ok)
      await ask(made, 'over')
    }
    expect((await staged(one))!.texts!.map(({ text }) => text)).toEqual(['too quick'])
    expect(await viewsOf(one)).toEqual(await viewsOf(other))
  })

  it('[E1] that the room is asked, and where its ends lie, follows from the counts it has been shown', async () => {
    const made = await shownRoom(kind)
    await ask(made, 'open')
    expect((await inRoom(made))?.ends).toEqual(endsOf(marks, 5))
    const near = await shownRoom(kind, [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4])
    expect((await staged(near))!.ends).toBeNull()
    expect(await ask(near, 'open')).toEqual(no('not now'))
    expect(await inRoom(near)).toBeUndefined()
  })

  it('[E2] is asked after the room was shown and before the key, once a round', async () => {
    const made = await room()
    await start(made, kind)
    await open(made)
    await answerAll(
      made,
      marks.map((mark) => markResponses[kind]?.(mark)),
    )
    expect(await ask(made, 'open')).toEqual(no('not now'))
    await close(made)
    expect(await ask(made, 'open')).toEqual(no('not now'))
    await reveal(made, 1)
    expect(await write(made, 0, 'early')).toEqual(no('not open'))
    expect(await ask(made, 'open')).toEqual(ok)
    expect(await ask(made, 'open')).toEqual(ok)
    expect(await write(made, 0, 'in time')).toEqual(ok)
    await ask(made, 'over')
    expect(await write(made, 0, 'late', 2)).toEqual(no('not open'))
    expect(await ask(made, 'open')).toEqual(no('not now'))
    await through(made, (await staged(made))!.texts![0]!.key)
    await reveal(made, rungsBeforeKey(kind) + 1)
    expect(await staged(made)).toBeNull()
    expect(await inRoom(made)).toBeUndefined()
  })

  it('[E2] what was let through leaves the screen with the next press, whichever secret that opens', async () => {
    const made = await room()
    const row = await made.store.db.selectFrom('session_plans').select('plan').executeTakeFirstOrThrow()
    const plan = JSON.parse(row.plan) as { activities: { kind: string; ladder: { name: string; of: string }[] }[] }
    for (const { kind: name, ladder } of plan.activities) {
      if (name === kind) ladder.splice(1, 0, { name: 'beside', of: 'room' })
    }
    await made.store.db
      .updateTable('session_plans')
      .set({ plan: JSON.stringify(plan) })
      .execute()
    await showRoom(made, kind)
    await ask(made, 'open')
    await write(made, 0, 'her voice')
    await ask(made, 'over')
    await through(made, (await staged(made))!.texts![0]!.key)
    expect(await inRoom(made)).toMatchObject({ low: ['her voice'] })
    await reveal(made, 2)
    expect(await inRoom(made)).toBeUndefined()
  })

  it('[E2] a further press ends the writing, and so does going on', async () => {
    const made = await shownRoom(kind)
    await ask(made, 'open')
    await reveal(made, 2)
    expect(await write(made, 0, 'after the coding')).toEqual(no('not open'))
    const left = await shownRoom(kind)
    await ask(left, 'open')
    const roundId = await left.round()
    await start(left, 'welcome')
    const speaker = { role: 'participant', sessionId: left.sessionId, participantId: left.people[0]! } as const
    expect(await gate(left.store, speaker, { type: 'reason', roundId, seq: 1, text: 'gone' })).toEqual(no('not open'))
    await start(left, 'rate')
    expect(await write(left, 0, 'hours later')).toEqual(no('not open'))
  })

  it('[E2] what was written before the room went on can still be read and let through', async () => {
    const made = await shownRoom(kind)
    await ask(made, 'open')
    await write(made, 0, 'her voice')
    await start(made, 'welcome')
    await start(made, kind)
    await through(made, (await staged(made))!.texts![0]!.key)
    expect(await inRoom(made)).toMatchObject({ low: ['her voice'] })
  })

  it('[L3] a phone is shown its own reason, and nobody else’s', async () => {
    const made = await shownRoom(kind)
    await ask(made, 'open')
    await write(made, 0, '  her\u0007 voice ')
    await write(made, 1, null)
    expect(await made.mine(0)).toMatchObject({ reason: { seq: 1, text: 'her voice' } })
    expect(await made.mine(1)).toMatchObject({ reason: { seq: 1, text: null } })
    expect(await made.mine(2)).not.toHaveProperty('reason')
    expect((await staged(made))!.answered).toBe(2)
  })
})

it('[E5] a room whose cards were counted by hand is not asked', async () => {
  const made = await room()
  await start(made, 'rate')
  const totals = [4, 0, 0, 0, 4]
  expect(await made.conduct({ type: 'count', roundId: await made.round(), totals })).toEqual(ok)
  await reveal(made, 1)
  expect(await staged(made)).toBeNull()
  expect(await ask(made, 'open')).toEqual(no('not now'))
})

it('[W1] of two reasons of one phone the one with the higher seq counts, and a resend is taken again', async () => {
  const made = await shownRoom('rate')
  await ask(made, 'open')
  expect(await write(made, 0, 'second', 2)).toEqual(ok)
  expect(await write(made, 0, 'second', 2)).toEqual(ok)
  expect(await write(made, 0, 'first', 1)).toEqual(no('replaced'))
  expect(await write(made, 0, 'x'.repeat(121), 3)).toEqual(no('malformed'))
  expect(await write(made, 0, '   ', 4)).toEqual(ok)
  await ask(made, 'over')
  expect((await staged(made))!.texts).toEqual([])
})

it('[R1] phones do not ask, consoles do not write, and nothing is let through before it may be read', async () => {
  const made = await shownRoom('rate')
  const roundId = await made.round()
  const phone = { role: 'participant', sessionId: made.sessionId, participantId: made.people[0]! } as const
  expect(await gate(made.store, phone, { type: 'askReasons', roundId, asked: 'open' })).toEqual(no('not yours'))
  await ask(made, 'open')
  expect(await made.conduct({ type: 'reason', roundId, seq: 1, text: 'mine' })).toEqual(no('not yours'))
  await write(made, 0, 'her voice')
  expect(await through(made, 'abcd1')).toEqual(no('not now'))
})
