import { type ExpressionBuilder, sql } from 'kysely'
import type { DialectTraits } from './dialect.ts'
import type { Schema } from './schema.ts'

/** A session that nobody has ended may be running until so long after its start. */
const runningMs = 86_400_000

/** Whether a session is not over, and of the last day. */
export const stillRunning =
  ({ now }: DialectTraits) =>
  (eb: ExpressionBuilder<Schema, 'sessions'>) =>
    eb.and([
      eb('sessions.ended_at', 'is', null),
      eb('sessions.created_at', '>', sql<number>`${now} - ${sql.lit(runningMs)}`),
    ])
