import { afterEach, beforeEach, expect, it } from 'vitest'
import { type TestPages, testPages } from './testPages.ts'

// An excerpt that is played, with and without its projector; and two consoles that conduct at once.
let pages: TestPages
beforeEach(async () => {
  pages = await testPages()
})
afterEach(() => pages.close())

it('the excerpt is played, comes to its end, and the vote opens by itself after the silence', async () => {
  const plan = {
    excerpt: { id: 'exc_example', seconds: 3, starts: [0, 1.5], transcript: 'b'.repeat(32), peaks: 'c'.repeat(32) },
  }
  const row = await pages.room.store.db.selectFrom('session_plans').select('plan').executeTakeFirstOrThrow()
  const changed = JSON.parse(row.plan) as { activities: { kind: string; asking: { thinkSeconds: number } | null }[] }
  for (const activity of changed.activities) {
    if (activity.kind === 'rate') Object.assign(activity, plan, { asking: { ...activity.asking, thinkSeconds: 1 } })
  }
  await pages.room.store.db
    .updateTable('session_plans')
    .set({ plan: JSON.stringify(changed) })
    .execute()
  const desk = pages.console()
  const screen = pages.projector()
  await pages.standAtRate(desk)
  await screen.until(() => true)
  expect((await desk.until(({ projector: state }) => state === 'locked')).projector).toBe('locked')
  expect(await screen.say({ type: 'unlocked', page: 'page_one' })).toEqual({ ok: true })
  await desk.until(({ projector: state }) => state === 'ready')
  expect(
    await desk.say({ type: 'play', play: 'play_one', activityId: pages.room.activity('rate'), fromLine: 1 }),
  ).toEqual({
    ok: true,
  })
  expect((await screen.until(({ player }) => player !== null)).player).toMatchObject({
    play: 'play_one',
    from: 1.5,
    stoppedAt: null,
  })
  expect(await screen.say({ type: 'ended', play: 'play_one' })).toEqual({ ok: true })
  const thinking = await desk.until(({ conduct }) => conduct?.played === true)
  expect(thinking.activity?.round.opensAt).not.toBeNull()
  await desk.until(({ activity }) => activity?.round.phase === 'open')
})

it('a play whose projector is gone comes to its end by itself, and the vote opens', async () => {
  const plan = {
    excerpt: { id: 'exc_example', seconds: 1, starts: [0], transcript: 'b'.repeat(32), peaks: 'c'.repeat(32) },
  }
  const row = await pages.room.store.db.selectFrom('session_plans').select('plan').executeTakeFirstOrThrow()
  const changed = JSON.parse(row.plan) as { activities: { kind: string; asking: { thinkSeconds: number } | null }[] }
  for (const activity of changed.activities) {
    if (activity.kind === 'rate') Object.assign(activity, plan, { asking: { ...activity.asking, thinkSeconds: 0 } })
  }
  await pages.room.store.db
    .updateTable('session_plans')
    .set({ plan: JSON.stringify(changed) })
    .execute()
  const desk = pages.console()
  await pages.standAtRate(desk)
  await desk.say({ type: 'play', play: 'play_lost', activityId: pages.room.activity('rate'), fromLine: 0 })
  await new Promise((resolve) => setTimeout(resolve, 3500))
  await desk.until(({ activity, conduct }) => conduct?.played === true && activity?.round.phase === 'open')
})

it('two consoles at once do no harm: the same press from both is one press', async () => {
  const [one, other] = [pages.console(), pages.console()]
  const roundId = await pages.standAtRate(one)
  await other.until(({ activity }) => activity?.kind === 'rate')
  const both = (command: object) => Promise.all([one.say(command), other.say(command)])
  expect(await both({ type: 'open', roundId })).toEqual([{ ok: true }, { ok: true }])
  expect(await both({ type: 'close', roundId })).toEqual([{ ok: true }, { ok: true }])
  expect(await both({ type: 'reveal', roundId, rungs: 1 })).toEqual([{ ok: true }, { ok: true }])
  const view = await one.until(({ activity }) => activity?.round.phase === 'revealed')
  expect(view.activity?.round).toMatchObject({ phase: 'revealed', rungs: 1 })
})

it('a press of reveal stops what is being played', async () => {
  const row = await pages.room.store.db.selectFrom('session_plans').select('plan').executeTakeFirstOrThrow()
  const changed = JSON.parse(row.plan) as { activities: { kind: string }[] }
  const excerpt = { id: 'exc_example', seconds: 60, starts: [0], transcript: 'b'.repeat(32), peaks: 'c'.repeat(32) }
  for (const activity of changed.activities) if (activity.kind === 'rate') Object.assign(activity, { excerpt })
  await pages.room.store.db
    .updateTable('session_plans')
    .set({ plan: JSON.stringify(changed) })
    .execute()
  const desk = pages.console()
  const roundId = await pages.standAtRate(desk)
  await desk.say({ type: 'open', roundId })
  await desk.say({ type: 'close', roundId })
  await desk.say({ type: 'play', play: 'play_on', activityId: pages.room.activity('rate'), fromLine: 0 })
  expect((await desk.until(({ player }) => player !== null)).player?.stoppedAt).toBeNull()
  await desk.say({ type: 'reveal', roundId, rungs: 1 })
  const view = await desk.until(({ activity }) => activity?.round.phase === 'revealed')
  expect(view.player?.stoppedAt).not.toBeNull()
})

it('[D2] a play began when its projector says that its sound began, which can not be later than now', async () => {
  const row = await pages.room.store.db.selectFrom('session_plans').select('plan').executeTakeFirstOrThrow()
  const changed = JSON.parse(row.plan) as { activities: { kind: string }[] }
  const excerpt = { id: 'exc_example', seconds: 60, starts: [0], transcript: 'b'.repeat(32), peaks: 'c'.repeat(32) }
  for (const activity of changed.activities) if (activity.kind === 'rate') Object.assign(activity, { excerpt })
  await pages.room.store.db
    .updateTable('session_plans')
    .set({ plan: JSON.stringify(changed) })
    .execute()
  const desk = pages.console()
  const screen = pages.projector()
  await pages.standAtRate(desk)
  await desk.say({ type: 'play', play: 'play_slow', activityId: pages.room.activity('rate'), fromLine: 0 })
  const pressed = (await screen.until(({ player }) => player !== null)).player!.startedAt
  const began = async (startedAt: number, play = 'play_slow') => {
    expect(await screen.say({ type: 'sounding', play, startedAt })).toEqual({ ok: true })
    return (await pages.room.views()).phone.player?.startedAt
  }
  expect(await began(pressed - 5000), 'a clock that is wrong').toBe(pressed)
  expect(await began(pressed + 50), 'nothing anybody hears').toBe(pressed)
  expect(await began(pressed, 'play_other'), 'not what is played').toBe(pressed)
  const later = (await began(pressed + 3_600_000))!
  expect(later).toBeGreaterThan(pressed + 20)
  expect(later).toBeLessThan(pressed + 60_000)
  expect(await desk.say({ type: 'sounding', play: 'play_slow', startedAt: pressed })).toEqual({
    ok: false,
    why: 'not yours',
  })
})
