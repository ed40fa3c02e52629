// The bare server's other thread: one group after the other, each committed to the disk before it is answered.
import { parentPort, workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'

const database = new Database(workerData.file)
database.prepare('select count(*) from sqlite_master').get()
database.pragma('synchronous = FULL')
database.pragma('busy_timeout = 5000')
const writes = {
  rating: database.prepare(
    'insert into ratings (round, person, mark) values (?, ?, ?) on conflict do update set mark = excluded.mark',
  ),
  person: database.prepare('insert into people (token) values (?)'),
}
const commit = database.transaction((group) => {
  for (const { of, values } of group) writes[of].run(...values)
})
parentPort.on('message', (group) => {
  commit(group)
  parentPort.postMessage('committed')
})
