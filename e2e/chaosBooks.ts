import { createHash } from 'node:crypto'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Press } from './chaosPhone.ts'

/** A row of what phones have said, as it lies in a database. */
export interface Kept {
  readonly seq: number
  readonly response: unknown
}

/** What was acknowledged last, by round and phone. */
export type Acknowledged = ReadonlyMap<string, ReadonlyMap<string, Press>>

const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url')

const one = `select r.seq as seq, r.value as value from responses r join participants p on p.id = r.participant_id
  where r.round_id = ? and p.token_hash = ?`

/** The database of a data folder, read beside whoever writes to it. */
export const openBooks = (folder: string) => {
  const database = new Database(join(folder, 'attune.db'), { readonly: true, timeout: 5000 })
  const rows = (token: string, roundId: string) =>
    (database.prepare(one).all(roundId, hashOf(token)) as { seq: number; value: string | null }[]).map(
      ({ seq, value }): Kept => ({ seq, response: JSON.parse(value ?? 'null') }),
    )
  return {
    rows,
    countIn: (roundId: string): number =>
      (database.prepare('select count(*) as n from responses where round_id = ?').get(roundId) as { n: number }).n,
    roundsOf: (activityId: string): number[] =>
      (
        database.prepare('select number from rounds where activity_id = ? order by number').all(activityId) as {
          number: number
        }[]
      ).map(({ number }) => number),
    /** What is not whole: a damaged page, or a row that names another which is not there. */
    faults: (): unknown[] => [
      ...(database.pragma('integrity_check') as { integrity_check: string }[]).flatMap(({ integrity_check: found }) =>
        found === 'ok' ? [] : [found],
      ),
      ...(database.pragma('foreign_key_check') as unknown[]),
    ],
    close: () => void database.close(),
  }
}

/** What phones were told. `holds`: asked at once whether the disk has it, so that whoever is told sooner is found out here. */
export const openLedger = (holds: (token: string, press: Press) => boolean = () => true) => {
  const acknowledged = new Map<string, Map<string, Press>>()
  const told = new Set<string>()
  const broken: string[] = []
  const nameOf = (token: string, { roundId, seq }: Press) => `${roundId} ${token} ${seq}`
  return {
    acknowledged: acknowledged as Acknowledged,
    /** What should not have been, in sentences. */
    broken: broken as readonly string[],
    acknowledges: (token: string, press: Press): void => {
      told.add(nameOf(token, press))
      const ofRound = acknowledged.get(press.roundId) ?? new Map<string, Press>()
      acknowledged.set(press.roundId, ofRound)
      if ((ofRound.get(token)?.seq ?? 0) < press.seq) ofRound.set(token, press)
      if (!holds(token, press)) broken.push(`acknowledged before it was on the disk: ${nameOf(token, press)}`)
    },
    shows: (token: string, press: Press): void => {
      if (!told.has(nameOf(token, press))) broken.push(`shown as received, not acknowledged: ${nameOf(token, press)}`)
    },
    /** A copy of what has been acknowledged by now. */
    soFar: (): Acknowledged => new Map([...acknowledged].map(([roundId, presses]) => [roundId, new Map(presses)])),
  }
}
