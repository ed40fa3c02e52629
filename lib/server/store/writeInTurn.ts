import { type DatabaseConnection, type Dialect, type Driver, SelectQueryNode } from 'kysely'
import type { Turns } from './turns.ts'

/**
 * A database whose writes take turns with those of another connection of this process. SQLite has one writer: a write
 * that meets another would block the whole process until that one is on the disk, and a transaction that has read could
 * not write at all. Waiting for a turn blocks nothing, and reads need none.
 */
export const writeInTurn = (dialect: Dialect, turns: Turns): Dialect => ({
  createAdapter: () => dialect.createAdapter(),
  createQueryCompiler: () => dialect.createQueryCompiler(),
  createIntrospector: (db) => dialect.createIntrospector(db),
  createDriver: () => inTurn(dialect.createDriver(), turns),
})

const inTurn = (driver: Driver, turns: Turns): Driver => {
  /** The turn of the transaction that runs; there is one connection, so there is one at most. */
  let held: (() => void) | null = null
  const giveBack = () => {
    held?.()
    held = null
  }

  const around = (connection: DatabaseConnection): DatabaseConnection => ({
    executeQuery: async (query, options) => {
      if (held !== null || SelectQueryNode.is(query.query)) return connection.executeQuery(query, options)
      const done = await turns.take()
      try {
        return await connection.executeQuery(query, options)
      } finally {
        done()
      }
    },
    streamQuery: (query, size, options) => connection.streamQuery(query, size, options), // streams are reads
  })

  return {
    init: (options) => driver.init(options),
    acquireConnection: async (options) => around(await driver.acquireConnection(options)),
    releaseConnection: async (connection, options) => {
      giveBack() // it has been, unless the end of a transaction failed
      await driver.releaseConnection(connection, options)
    },
    beginTransaction: async (connection, settings) => {
      held = await turns.take()
      await driver.beginTransaction(connection, settings)
    },
    commitTransaction: async (connection) => {
      await driver.commitTransaction(connection)
      giveBack()
    },
    rollbackTransaction: async (connection) => {
      await driver.rollbackTransaction(connection)
      giveBack()
    },
    savepoint: async (...asked) => driver.savepoint?.(...asked),
    rollbackToSavepoint: async (...asked) => driver.rollbackToSavepoint?.(...asked),
    releaseSavepoint: async (...asked) => driver.releaseSavepoint?.(...asked),
    destroy: (options) => driver.destroy(options),
  }
}
