// The floor to measure against: a bare socket.io server that does the same for a room and nothing more. It lets people
// join, takes their marks, commits both to SQLite in a worker thread in groups that form while the last one is on its
// way to the disk, acknowledges after the commit, and shows the counts in a view that says what ours says. No rights, no
// phases, no audiences, no checks.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { Server } from 'socket.io'

const folder = mkdtempSync(join(tmpdir(), 'attune-bare-'))
const file = join(folder, 'bare.db')
const database = new Database(file)
database.pragma('journal_mode = WAL')
database.exec(`create table people (token text primary key);
  create table ratings (round integer, person text, mark integer, primary key (round, person))`)
const read = {
  person: database.prepare('select token from people where token = ?').pluck(),
  own: database.prepare('select mark from ratings where round = ? and person = ?').pluck(),
  counts: database.prepare('select mark, count(*) as n from ratings where round = ? group by mark'),
}

const worker = new Worker(new URL('./bareCommits.mjs', import.meta.url), { workerData: { file }, execArgv: [] })
let forming = []
let underWay = []
const flush = () => {
  if (underWay.length > 0 || forming.length === 0) return
  underWay = forming
  forming = []
  worker.postMessage(underWay.map(({ of, values }) => ({ of, values })))
}
worker.on('message', () => {
  for (const { done } of underWay) done()
  underWay = []
  flush()
})
const write = (of, values, done) => {
  forming.push({ of, values, done })
  setImmediate(flush)
}

const http = createServer((request, response) => {
  request.resume()
  const token = randomBytes(24).toString('base64url')
  write('person', [token], () => response.writeHead(200, { 'set-cookie': `person=${token}` }).end('{"ok":true}'))
})
const server = new Server(http, { perMessageDeflate: false, serveClient: false, maxHttpBufferSize: 4096 })
let state = { round: 0, view: {} }
const tokenOf = (socket) => /person=([\w-]+)/.exec(socket.handshake.headers.cookie ?? '')?.[1]
server.use((socket, next) => {
  socket.data.person = tokenOf(socket)
  next(socket.data.person === 'desk' || read.person.get(socket.data.person ?? '') ? undefined : new Error('no'))
})
const counts = (round) => [1, 2, 3, 4, 5].map((mark) => read.counts.all(round).find((row) => row.mark === mark)?.n ?? 0)
server.on('connection', (socket) => {
  const { person } = socket.data
  socket.on('command', ({ mark }, answer) => write('rating', [state.round, person, mark], () => answer({ ok: true })))
  socket.on('conduct', (next, answer) => {
    if (person !== 'desk') return
    state = next
    const { room } = next.view.activity.round.shown ?? {}
    if (room) room.now.counts = counts(next.round)
    if (room?.before) room.before.counts = counts(next.round - 1)
    server.emit('view', state.view)
    answer({ ok: true })
  })
  const mark = read.own.get(state.round, person)
  if (mark !== undefined) socket.emit('mine', { mark })
  socket.emit('view', state.view)
})
process.once('SIGTERM', () => {
  rmSync(folder, { recursive: true, force: true })
  process.exit(0)
})
http.listen(0, '127.0.0.1', () => process.stdout.write(`port ${http.address().port}\n`))
