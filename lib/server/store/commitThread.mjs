// A thread of its own: it carries out one write after the other, each committed to the disk before it is answered. It
// knows no table; what it is to run comes whole. Plain JavaScript, so that it runs as it is, unbuilt. See openApart.ts.
import { parentPort, workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'

const database = new Database(workerData.file, { fileMustExist: true })
database.pragma('busy_timeout = 5000')
database.prepare('select count(*) from sqlite_master').get()
database.pragma('synchronous = FULL') // after a first read, or better-sqlite3 falls back to NORMAL
database.pragma('foreign_keys = ON')

/** By their number: the text of a statement comes with its first use alone. */
const prepared = new Map()
const statementOf = ({ number, sql }) => {
  if (sql !== undefined) prepared.set(number, database.prepare(sql))
  return prepared.get(number)
}

const run = ({ number, sql, parameters }) => {
  const statement = statementOf({ number, sql })
  if (statement.reader) return statement.all(...parameters)
  statement.run(...parameters)
  return []
}

parentPort.on('message', (asked) => {
  if (asked === 'end') {
    database.close()
    parentPort.close()
    return
  }
  try {
    parentPort.postMessage({ rows: run(asked) })
  } catch ({ message, code }) {
    parentPort.postMessage({ failed: { message, code } })
  }
})
