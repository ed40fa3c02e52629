import type { CountedRound, CountedSession } from '../../reports/counted.ts'
import type { FrozenDocument, FrozenMarks, FrozenTexts } from '../../reports/frozen.ts'
import { inProcess } from '../../reports/inProcess.ts'
import type { SessionId } from '../../workshop/ids.ts'
import type { LocalText } from '../../workshop/text.ts'
import { type CountedRow, countedRows, type Wanted } from './countedRows.ts'
import { freezeSession } from './freezeRounds.ts'
import type { Store } from './open.ts'

/** Of how many sessions the marks are read in one go: databases allow only so many values in a question. */
const atOnce = 200

const roundRows = ({ db }: Store, ids: readonly SessionId[]) =>
  db
    .selectFrom('frozen_rounds')
    .innerJoin('frozen_marks', 'frozen_marks.round_id', 'frozen_rounds.round_id')
    .innerJoin('rounds', 'rounds.id', 'frozen_rounds.round_id')
    .where('rounds.spoiled', '=', 0)
    .where('frozen_rounds.session_id', 'in', ids)
    .orderBy('rounds.created_at')
    .orderBy('frozen_rounds.round_id')
    .select([
      'frozen_rounds.session_id',
      'frozen_rounds.of',
      'frozen_rounds.number',
      'frozen_rounds.excerpt_id',
      'frozen_rounds.people',
      'frozen_rounds.passed',
      'frozen_rounds.document',
      'frozen_marks.document as marks',
      'rounds.activity_id',
      'rounds.revealed_at',
      'rounds.closed_at',
    ])
    .execute()

const asRound = (row: Awaited<ReturnType<typeof roundRows>>[number]): CountedRound => ({
  activityId: row.activity_id,
  of: row.of,
  number: row.number,
  excerptId: row.excerpt_id,
  people: row.people,
  passed: row.passed,
  document: JSON.parse(row.document) as FrozenDocument, // written by freezeRound alone
  marks: JSON.parse(row.marks) as FrozenMarks, // written by freezeRound alone
})

const bySession = <Row extends { readonly session_id: string }>(rows: readonly Row[]): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const own = groups.get(row.session_id)
    if (own) own.push(row)
    else groups.set(row.session_id, [row])
  }
  return groups
}

/** Reads what was written down of these sessions. */
const readSome = async (store: Store, rows: readonly CountedRow[]): Promise<CountedSession[]> => {
  const ids = rows.map(({ id }) => id)
  const rounds = bySession(await roundRows(store, ids))
  const texts = bySession(
    await store.db
      .selectFrom('frozen_texts')
      .select(['session_id', 'document'])
      .where('session_id', 'in', ids)
      .orderBy('round_id')
      .execute(),
  )
  return rows.map(({ id, title, workshopId, framework, teamId, startedAt, quarter, until, over }) => ({
    id,
    title: JSON.parse(title) as LocalText, // written by startSession alone
    workshopId,
    framework,
    teamId,
    startedAt,
    running: !over,
    quarter,
    // What was shown after a session began to count would change its figures: it is left out.
    rounds: (rounds.get(id) ?? [])
      .filter(({ revealed_at, closed_at }) => (revealed_at ?? closed_at ?? 0) <= until)
      .map(asRound),
    texts: (texts.get(id) ?? []).map(({ document }) => JSON.parse(document) as FrozenTexts), // by freezeTexts alone
  }))
}

const readAll = async (store: Store, rows: readonly CountedRow[]): Promise<CountedSession[]> => {
  const read: CountedSession[] = []
  for (let from = 0; from < rows.length; from += atOnce) {
    read.push(...(await readSome(store, rows.slice(from, from + atOnce))))
  }
  return read
}

/** What tells whether something of a session that is over has changed since it was read. */
const stampsOf = async (store: Store): Promise<(row: CountedRow) => string> => {
  const { db } = store
  const counted = (table: 'frozen_rounds' | 'frozen_texts') =>
    db
      .selectFrom(table)
      .groupBy('session_id')
      .select((eb) => ['session_id', eb.fn.countAll<number>().as('rows')])
      .execute()
  const [rounds, texts, spoiled] = await Promise.all([
    counted('frozen_rounds'),
    counted('frozen_texts'),
    db.selectFrom('rounds').select(['session_id', 'id']).where('spoiled', '=', 1).orderBy('id').execute(),
  ])
  const inRounds = new Map<string, number>(rounds.map((row) => [row.session_id, Number(row.rows)]))
  const inTexts = new Map<string, number>(texts.map((row) => [row.session_id, Number(row.rows)]))
  const left = bySession(spoiled)
  // A session that was removed is removed here too.
  const { sessions } = memoryOf(store)
  for (const id of sessions.keys()) if (!inRounds.has(id) && !inTexts.has(id)) sessions.delete(id)
  return ({ id, title, workshopId, teamId, until }) =>
    [id, inRounds.get(id), inTexts.get(id), left.get(id)?.map((one) => one.id), title, workshopId, teamId, until].join()
}

interface Kept {
  readonly stamp: string
  readonly session: CountedSession
  readonly marks: number
}

/** What a process keeps of a database: sessions that are over, as they were read, the latest read last. */
interface Memory {
  readonly sessions: Map<SessionId, Kept>
  /** Sessions of which nothing is left to be written down. */
  readonly written: Set<SessionId>
}

/** How many marks are kept at most: some hundred bytes each with all that is worked out of them. */
const mostMarks = 4_000_000

const memories = inProcess('frozen marks', () => new WeakMap<Store['db'], Memory>())

const memoryOf = ({ db }: Store): Memory => {
  const memory = memories.get(db) ?? { sessions: new Map(), written: new Set() }
  memories.set(db, memory)
  return memory
}

const marksIn = ({ rounds }: CountedSession): number =>
  rounds.reduce((sum, { marks, document }) => sum + marks.rows.length * document.items.length, 0)

const keep = ({ sessions }: Memory, id: SessionId, stamp: string, session: CountedSession): void => {
  sessions.delete(id)
  sessions.set(id, { stamp, session, marks: marksIn(session) })
}

const forget = ({ sessions }: Memory): void => {
  let kept = [...sessions.values()].reduce((sum, { marks }) => sum + marks, 0)
  for (const [id, { marks }] of sessions) {
    if (kept <= mostMarks) return
    sessions.delete(id)
    kept -= marks
  }
}

/** Writes down what is missing: of sessions from before rounds were written down, and of those that nobody ended. */
const catchUp = async (store: Store, rows: readonly CountedRow[]): Promise<void> => {
  const { written } = memoryOf(store)
  const open = rows.filter(({ id, over }) => over && !written.has(id))
  if (open.length === 0) return
  // Marks are written down at each reveal, texts at the end: one that nobody has ended lacks its texts.
  const frozen = await store.db
    .selectFrom('frozen_rounds')
    .innerJoin('sessions', 'sessions.id', 'frozen_rounds.session_id')
    .where('sessions.ended_at', 'is not', null)
    .select('session_id')
    .distinct()
    .execute()
  const texts = await store.db.selectFrom('frozen_texts').select('session_id').distinct().execute()
  const there = new Set([...frozen, ...texts].map(({ session_id }) => session_id))
  for (const { id } of open) {
    if (!there.has(id)) await freezeSession(store, id)
    written.add(id)
  }
}

/** Sessions that count, with a text that is another one as soon as anything of them is. */
export interface Counted {
  readonly sessions: readonly CountedSession[]
  readonly stamp: string
}

/**
 * What was written down of these sessions, in their order. Nothing of a session that is over changes but which of its rounds
 * are spoiled, so that it is read once and kept. The only way to marks beside marks.
 */
export const readCounted = async (store: Store, rows: readonly CountedRow[]): Promise<Counted> => {
  await catchUp(store, rows)
  const memory = memoryOf(store)
  const stampOf = await stampsOf(store)
  const stamps = new Map(rows.map((row) => [row.id, stampOf(row)] as const))
  const known = (id: SessionId) => {
    const kept = memory.sessions.get(id)
    return kept?.stamp === stamps.get(id) ? kept?.session : undefined
  }
  const sessions = new Map(rows.map((row) => [row.id, row.over ? known(row.id) : undefined] as const))
  const missing = rows.filter(({ id }) => !sessions.get(id))
  for (const [at, session] of (await readAll(store, missing)).entries()) {
    const row = missing[at]
    if (!row) continue
    sessions.set(row.id, session)
    if (row.over) keep(memory, row.id, stamps.get(row.id) ?? '', session)
  }
  if (missing.length > 0) forget(memory)
  return { sessions: rows.flatMap(({ id }) => sessions.get(id) ?? []), stamp: [...stamps.values()].join('\n') }
}

/** The workshops that reports count, oldest first, as they were written down. */
export const countedSessions = async (store: Store, wanted: Wanted): Promise<readonly CountedSession[]> =>
  (await readCounted(store, await countedRows(store, wanted))).sessions
