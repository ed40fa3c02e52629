// A thread of its own: it carries out one write after the other, each committed to the disk before it is answered. It
// knows no table; what it is to run comes whole. Plain JavaScript, so that it runs as it is, unbuilt. See openApart.ts.
import { parentPort, workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'

const database = new Database(workerData.file, { fileMustExist: true })
database.pragma('busy_timeout = 5000')
database.prepare('select count(*) from sqlite_master').get()
database.pragma('synchronous = FULL') // after a first read, or better-sqlite3 falls back to NORMAL
database.pragma('foreign_keys = ON')

const prepared = new Map()
const statementOf = (sql) => {
  const known = prepared.get(sql)
  if (known) return known
  const made = database.prepare(sql)
  prepared.set(sql, made)
  return made
}

const run = ({ sql, parameters }) => {
  const statement = statementOf(sql)
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
