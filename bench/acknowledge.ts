import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'
import { io, type Socket } from 'socket.io-client'
import { startThrowAway } from '../scripts/rehearse/throwAway.ts'

// npm run bench:acknowledge [-- --people 300 --rounds 5 --json]
// How long a rating takes until it is acknowledged (committed to disk), beside a bare socket.io echo in the same run.
// Servers and phones are processes of their own on loopback; rounds alternate, medians over the rounds are compared.
const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '300' },
    rounds: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  },
})
const people = Math.min(1000, Number(values.people))
const rounds = Math.min(8, Math.max(1, Number(values.rounds)))
const spreadMs = 1000

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
const median = (numbers: readonly number[]) =>
  quantile(
    [...numbers].sort((a, b) => a - b),
    0.5,
  )

const startBare = async () => {
  const server = spawn(process.execPath, ['bench/bareEcho.mjs'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const text = await new Promise<string>((resolve) => server.stdout.once('data', (part) => resolve(String(part))))
  return { origin: `http://127.0.0.1:${/\d+/.exec(text)?.[0]}`, end: () => server.kill() }
}

const connected = (socket: Socket): Promise<Socket> =>
  new Promise((resolve, reject) => {
    socket.once('connect', () => resolve(socket))
    socket.once('connect_error', reject)
  })

const line = (address: string, session: string, cookie: string): Promise<Socket> =>
  connected(io(address, { auth: { session }, transports: ['websocket'], extraHeaders: { cookie }, forceNew: true }))

/** All rate once within a second; the times until each is acknowledged, sorted, in milliseconds. */
const vote = async (phones: readonly Socket[], said: (at: number) => object): Promise<number[]> => {
  const times = phones.map(async (phone, at) => {
    await wait((spreadMs * at) / phones.length)
    const began = performance.now()
    const outcome = await phone.timeout(20_000).emitWithAck('command', said(at))
    if (!outcome.ok) throw new Error(`a rating was refused: ${outcome.why}`)
    return performance.now() - began
  })
  return (await Promise.all(times)).sort((a, b) => a - b)
}

const enter = async (origin: string, code: string): Promise<string> => {
  const answer = await fetch(`${origin}/p/${code}/join`, { method: 'POST', body: '{}' })
  return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
}

const ours = await startThrowAway({ workshopId: 'wsh_doweagree' })
const bare = await startBare()
const [sessionId = '', token = ''] = ours.token.split('.')
const deskCookie = `attune-console-${sessionId}=${token}`
const { code } = (await (
  await fetch(`${ours.origin}/api/sessions/${sessionId}/code`, { headers: { cookie: deskCookie } })
).json()) as { code: string }
const desk = await line(`${ours.origin}/console`, sessionId, deskCookie)
let roundId = ''
desk.on('view', ({ activity }) => {
  roundId = activity?.round.id ?? ''
})
const phones: Socket[] = []
for (let at = 0; at < people; at += 1)
  phones.push(await line(`${ours.origin}/phone`, code, await enter(ours.origin, code)))
const bares: Socket[] = []
for (let at = 0; at < people; at += 1) bares.push(await line(bare.origin, '', ''))

const activityId = 'act_first'
const next = async (number: number) => {
  const before = roundId
  if (number === 1) await desk.emitWithAck('command', { type: 'goTo', activityId })
  else await desk.emitWithAck('command', { type: 'close', roundId })
  if (number > 1) await desk.emitWithAck('command', { type: 'again', activityId, number })
  while (roundId === before) await wait(20)
  if (number === 1) await desk.emitWithAck('command', { type: 'open', roundId })
  await wait(500)
}

const results: { ours: number[]; bare: number[] }[] = []
for (let number = 1; number <= rounds; number += 1) {
  await next(number)
  const mark = (at: number) => ({ type: 'respond', roundId, seq: 1, response: { mark: 1 + (at % 5) } })
  const bareTimes = await vote(bares, mark)
  const ourTimes = await vote(phones, mark)
  results.push({ ours: ourTimes, bare: bareTimes })
}

const figures = (share: number) => {
  const own = median(results.map((result) => quantile(result.ours, share)))
  const floor = median(results.map((result) => quantile(result.bare, share)))
  return { oursMs: Number(own.toFixed(2)), bareMs: Number(floor.toFixed(2)), ratio: Number((own / floor).toFixed(2)) }
}
const report = { people, rounds, p50: figures(0.5), p99: figures(0.99) }
if (!values.json) console.table({ p50: report.p50, p99: report.p99 })
process.stdout.write(`${JSON.stringify(report)}\n`)
for (const socket of [...phones, ...bares, desk]) socket.disconnect()
bare.end()
await ours.end()
process.exit(0)
