import type { Phone, Side, Usage } from './side.ts'

export const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

export const quantile = (numbers: readonly number[], share: number): number => {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Does something for each of `many`, begun evenly within `spreadMs`; how long each took, in milliseconds. */
const spread = (many: number, spreadMs: number, act: (at: number) => Promise<unknown>): Promise<number[]> =>
  Promise.all(
    Array.from({ length: many }, async (_, at) => {
      await wait((spreadMs * at) / many)
      const began = performance.now()
      await act(at)
      return performance.now() - began
    }),
  )

/** What a server took of the processor meanwhile, with what it still had to do right after. */
const during = async (side: Side, act: () => Promise<number[]>) => {
  const before = await side.usage()
  const times = await act()
  await wait(500)
  const after = await side.usage()
  return { times, cpuMs: after.upTo - before.from, before, after }
}

export interface Storm {
  readonly phones: Phone[]
  readonly figures: { readonly joinCpu: number; readonly joinP99: number; readonly memory: number }
}

const perPhone = (before: Usage, after: Usage, people: number) => (after.rss - before.rss) / people / 1000

/** So many join within two seconds, each until it knows where the room is. */
export const joinStorm = async (side: Side, people: number): Promise<Storm> => {
  const phones: Phone[] = []
  const { times, cpuMs, before, after } = await during(side, () =>
    spread(people, 2000, async () => {
      phones.push(await side.join())
    }),
  )
  const memory = perPhone(before, after, people)
  return { phones, figures: { joinCpu: cpuMs / people, joinP99: quantile(times, 0.99), memory } }
}

/** All drop at once and come back at once, until each knows what it said; how long until the last, and half. */
export const comeBack = async (side: Side, phones: readonly Phone[]) => {
  for (const { socket } of phones) socket.disconnect()
  await wait(700)
  const { times, cpuMs } = await during(side, () => spread(phones.length, 0, (at) => side.comeBack(phones[at]!)))
  return { backLast: quantile(times, 1), backCpu: cpuMs / phones.length }
}

const bytesOf = (phones: readonly Phone[]) => phones.reduce((sum, phone) => sum + phone.bytes(), 0) / phones.length

/** Until the last phone has the view that the press makes. */
const revealed = async (side: Side, phones: readonly Phone[]): Promise<number> => {
  const shown = phones.map(({ socket }) => new Promise((resolve) => socket.once('view', resolve)))
  const began = performance.now()
  await side.reveal()
  await Promise.all(shown)
  return performance.now() - began
}

/** One whole round: opened, rated by all within a second, closed and shown. */
export const round = async (side: Side, phones: readonly Phone[], number: number) => {
  const start = bytesOf(phones)
  await side.open(number)
  await wait(500)
  const opened = bytesOf(phones)
  const { times, cpuMs } = await during(side, () =>
    spread(phones.length, 1000, (at) => side.rate(phones[at]!, 1 + ((at + number) % 5))),
  )
  const rated = bytesOf(phones)
  await side.close()
  await wait(400)
  const revealLast = await revealed(side, phones)
  await wait(300)
  return {
    ackP50: quantile(times, 0.5),
    ackP99: quantile(times, 0.99),
    rateCpu: cpuMs / phones.length,
    bytesRating: rated - opened,
    bytesRound: bytesOf(phones) - start,
    revealLast,
  }
}
