import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { BadLine } from './badLine.ts'
import { type ChaosDesk, command } from './chaosDesk.ts'
import type { ChaosPhone } from './chaosPhone.ts'
import { expect } from './fixtures.ts'
import type { RunningServer } from './server.ts'
import type { SmallDisk } from './smallDisk.ts'

/** A room to which things happen. */
export interface ChaosRoom {
  readonly server: RunningServer
  readonly line: BadLine
  /** `null`: this machine lets us mount none. */
  readonly disk: SmallDisk | null
  readonly phones: readonly ChaosPhone[]
  readonly desks: readonly [ChaosDesk, ChaosDesk]
  readonly code: string
  readonly roundId: string
  /** The share of lines that fall silent instead of dropping: it takes up to 24 seconds until that is noticed. */
  readonly silent: number
  random(): number
  /** Keeps what was acknowledged by now, and makes a backup. */
  backUp(): Promise<void>
}

/** What may become of a room. `end`: it lasts until then. */
interface Fault {
  begin(room: ChaosRoom): Promise<void>
  end?(room: ChaosRoom): Promise<void>
}

const day = 86_400_000
export const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Runs a script of the product as whoever installs it does. */
export const script = (name: string, file: string, dataFolder: string) =>
  promisify(execFile)('tsx', [join('scripts', `${name}.ts`), file], {
    env: { ...process.env, ATTUNE_DATA: dataFolder },
  })

/** Minutes to days, either way. */
export const anyClock = (random: () => number): number =>
  (random() < 0.5 ? -1 : 1) * Math.round(60_000 * (3 * 24 * 60) ** random())

const faults = {
  'the server is killed': {
    begin: async ({ server, disk, random }) => {
      await server.kill()
      await wait(200 + random() * 800)
      disk?.free() // or it says that it can not start, and why
      await server.startAgain()
    },
  },
  'lines drop': {
    begin: async ({ line, phones, silent, random }) => {
      line.swallow(silent)
      line.drop(0.4)
      for (const phone of phones) if (random() < 0.1) phone.leave(200 + random() * 1500)
    },
  },
  'lines are slow': {
    begin: async ({ line, random }) => line.slow(150 + random() * 700),
    end: async ({ line }) => line.slow(0),
  },
  'the disk is full': {
    begin: async ({ server, disk, code, phones, desks, roundId }) => {
      if (disk === null) return
      disk.fill(server.dataFolder)
      const unsaved = () => phones.filter((phone) => phone.shown()?.state === 'unsaved').length
      await expect.poll(unsaved, { message: 'phones say that the disk is full', timeout: 40_000 }).toBeGreaterThan(0)
      const joining = await fetch(`${server.origin}/p/${code}/join`, { method: 'POST', body: '{}' })
      expect(joining.status, 'a newcomer is told that the disk is full').toBe(507)
      const outcome = await command(desks[0], { type: 'setTimer', roundId, endsAt: Date.now() + day })
      expect(outcome, 'the console is told that the disk is full').toEqual({ ok: false, why: 'disk full' })
    },
    end: async ({ disk, desks }) => {
      disk?.free()
      expect(await command(desks[0], { type: 'show', captions: true }), 'it goes on once there is space').toEqual({
        ok: true,
      })
    },
  },
  'clocks are set': {
    begin: async ({ phones, random }) => {
      for (const { clock } of phones) if (random() < 0.5) clock.off = anyClock(random)
    },
  },
  'two consoles press at once': {
    begin: async ({ desks, roundId }) => {
      await Promise.all([
        ...desks.map((desk) => command(desk, { type: 'open', roundId })),
        ...desks.map((desk, at) => command(desk, { type: 'setTimer', roundId, endsAt: Date.now() + day * (1 + at) })),
        ...desks.map((desk, at) => command(desk, { type: 'show', captions: at === 0 })),
      ])
      await command(desks[1], { type: 'setTimer', roundId, endsAt: null })
    },
  },
  'a backup is made': { begin: async ({ backUp }) => backUp() },
} satisfies Record<string, Fault>

type FaultName = keyof typeof faults

/** All of them, in an order by chance. Two that can not be at once are parted: there is no backup on a full disk. */
export const anyOrder = (random: () => number): FaultName[] =>
  (Object.keys(faults) as FaultName[])
    .map((name) => ({ name, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name)

/** Lets them happen one after the other; those that last end by and by, so that several are at once. */
export const letHappen = async (order: readonly FaultName[], room: ChaosRoom): Promise<void> => {
  let lasting: { end(): Promise<void>; left: number }[] = []
  const endThose = async (over: (left: number) => boolean) => {
    for (const { end } of lasting.filter(({ left }) => over(left))) await end()
    lasting = lasting.filter(({ left }) => !over(left))
  }
  for (const name of order) {
    const { begin, end }: Fault = faults[name]
    if (name === 'a backup is made') await endThose(() => true)
    await begin(room)
    if (end) lasting.push({ end: () => end(room), left: 1 + Math.floor(room.random() * 3) })
    await wait(100 + room.random() * 400)
    for (const one of lasting) one.left -= 1
    await endThose((left) => left <= 0)
  }
  await endThose(() => true)
}
