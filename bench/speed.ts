import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { openBare } from './bareSide.ts'
import { comeBack, joinStorm, quantile, round } from './measure.ts'
import { openOurs } from './ours.ts'
import type { Phone, Side } from './side.ts'
import { weights } from './weights.ts'

// npm run bench [-- --people 300,1000 --rounds 5 --minutes 4 --json]
// Our server beside a bare socket.io server that does the same for a room, and nothing more: see bare.mjs. Both are
// processes of their own on loopback, under the same load, in turns; medians over the rounds are compared.
const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '300,1000' },
    rounds: { type: 'string', default: '5' },
    minutes: { type: 'string', default: '4' },
    json: { type: 'boolean', default: false },
  },
})
const sizes = values.people.split(',').map((size) => Math.min(1000, Number(size)))
const rounds = Math.min(8, Math.max(1, Number(values.rounds)))
/** Each size has its share of the time; what is not measured by then is left out, and the table says how many rounds. */
const shareMs = (Math.min(10, Number(values.minutes)) * 60_000) / sizes.length

type Figures = Record<string, number>

const targets: Record<string, { title: string; unit: string; most: number }> = {
  rateCpu: { title: 'server CPU per rating, all within 1 s', unit: 'ms', most: 2 },
  ackP50: { title: 'acknowledgement p50', unit: 'ms', most: 1.5 },
  ackP99: { title: 'acknowledgement p99', unit: 'ms', most: 2 },
  bytesRating: { title: 'bytes to a phone while all rate', unit: 'B', most: 2 },
  bytesRound: { title: 'bytes to a phone in a whole round', unit: 'B', most: 2 },
  bytesSession: { title: 'bytes to a phone in a session of all rounds', unit: 'B', most: 1.5 },
  revealLast: { title: 'reveal until the last phone has it', unit: 'ms', most: 1.3 },
  joinCpu: { title: 'join storm: server CPU per phone', unit: 'ms', most: 1.3 },
  joinP99: { title: 'join storm: p99', unit: 'ms', most: 2 },
  backLast: { title: 'all come back: until the last knows its own', unit: 'ms', most: 1.2 },
  backCpu: { title: 'all come back: server CPU per phone', unit: 'ms', most: 1.2 },
  memory: { title: 'memory per connected phone', unit: 'kB', most: 1.25 },
}

const measure = async (people: number) => {
  const until = performance.now() + shareMs
  const sides: Side[] = [await openBare(), await openOurs()]
  const phones = new Map<Side, Phone[]>()
  const found = new Map<Side, Figures[]>(sides.map((side) => [side, []]))
  const inTurns = async (times: number, act: (side: Side, number: number) => Promise<Figures>) => {
    for (let number = 1; number <= times && performance.now() < until; number += 1) {
      // Whoever was second goes first: neither always follows the other's rubbish.
      for (const side of number % 2 ? sides : [...sides].reverse()) found.get(side)?.push(await act(side, number))
    }
  }
  await inTurns(rounds, async (side) => {
    for (const { socket } of phones.get(side) ?? []) socket.disconnect()
    const storm = await joinStorm(side, people)
    phones.set(side, storm.phones)
    return storm.figures
  })
  await inTurns(rounds, (side, number) => round(side, phones.get(side) ?? [], number))
  await inTurns(rounds, (side) => comeBack(side, phones.get(side) ?? []))
  for (const side of phones.values()) for (const { socket } of side) socket.disconnect()
  for (const side of sides) await side.end()
  return summary(people, found)
}

const summary = (people: number, found: ReadonlyMap<Side, readonly Figures[]>) => {
  const all = Object.fromEntries([...found].map(([{ name }, figures]) => [name, figures])) as Record<
    Side['name'],
    readonly Figures[]
  > // the two sides have these names
  const of = (name: Side['name'], key: string) => all[name].flatMap((figures) => figures[key] ?? [])
  const total = (name: Side['name']) => of(name, 'bytesRound').reduce((sum, bytes) => sum + bytes, 0)
  const rows = Object.entries(targets).map(([key, { title, unit, most }]) => {
    const [ours, bare] = (['ours', 'bare'] as const).map((name) =>
      key === 'bytesSession' ? total(name) : quantile(of(name, key), 0.5),
    ) as [number, number]
    const done = key === 'bytesSession' ? of('ours', 'bytesRound').length : of('ours', key).length
    return { key, title, unit, ours, bare, ratio: ours / bare, most, rounds: done }
  })
  return { people, rows }
}

const rounded = (value: number) => Number(value.toPrecision(3))
const results = []
const loadBefore = loadavg()[0] ?? 0
for (const people of sizes) results.push(await measure(people))
const report = {
  at: new Date().toISOString(),
  node: process.version,
  processors: availableParallelism(),
  load: { before: rounded(loadBefore), after: rounded(loadavg()[0] ?? 0) },
  weights: weights(),
  results,
}
if (!values.json) {
  for (const { people, rows } of results) {
    process.stdout.write(`\n  ${people} phones\n`)
    console.table(
      rows.map(({ title, unit, ours, bare, ratio, most, rounds: done }) => ({
        figure: `${title} (${unit})`,
        ours: rounded(ours),
        bare: rounded(bare),
        ratio: rounded(ratio),
        'at most': most,
        rounds: done,
      })),
    )
  }
  console.table(report.weights)
}
process.stdout.write(`${JSON.stringify(report)}\n`)
process.exit(0)
