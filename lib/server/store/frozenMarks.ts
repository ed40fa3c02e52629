import type { CountedRound, CountedSession } from '../../reports/counted.ts'
import { quarterOf } from '../../reports/counted.ts'
import type { FrozenDocument, FrozenMarks, FrozenTexts } from '../../reports/frozen.ts'
import type { OrganisationId, SessionId } from '../../workshop/ids.ts'
import type { LocalText } from '../../workshop/text.ts'
import { databaseNow } from './databaseNow.ts'
import { freezeSession } from './freezeRounds.ts'
import type { Store } from './open.ts'

/** A session that nobody ended counts a day after it was started, as it stands then. */
const dayMs = 24 * 60 * 60 * 1000

/** Which sessions are asked for: all that count of an organisation or of the installation, or one that may still run. */
export type Wanted = { readonly organisationId: OrganisationId | null } | { readonly sessionId: SessionId }

const sessionRows = async (store: Store, wanted: Wanted) => {
  const now = await databaseNow(store)
  const rows = await store.db
    .selectFrom('sessions')
    .select(['id', 'title', 'workshop_id', 'team_id', 'created_at', 'ended_at'])
    .where('rehearsal', '=', 0)
    .$if('sessionId' in wanted, (query) => query.where('id', '=', (wanted as { sessionId: SessionId }).sessionId))
    .$if('organisationId' in wanted && wanted.organisationId !== null, (query) =>
      query.where('organisation_id', '=', (wanted as { organisationId: OrganisationId }).organisationId),
    )
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows
    .map((row) => ({ ...row, until: Math.min(row.ended_at ?? Infinity, row.created_at + dayMs) }))
    .map((row) => ({ ...row, over: row.until <= now }))
    .filter(({ over }) => over || 'sessionId' in wanted)
}

type SessionRow = Awaited<ReturnType<typeof sessionRows>>[number]

/** Writes down what is missing: of sessions from before rounds were written down, and of those that nobody ended. */
const catchUp = async (store: Store, sessions: readonly SessionRow[]): Promise<void> => {
  const frozen = await store.db.selectFrom('frozen_rounds').select('session_id').distinct().execute()
  const texts = await store.db.selectFrom('frozen_texts').select('session_id').distinct().execute()
  const there = new Set([...frozen, ...texts].map(({ session_id }) => session_id))
  for (const { id, over } of sessions) if (over && !there.has(id)) await freezeSession(store, id)
}

const roundsOf = async (store: Store, wanted: Wanted, sessions: ReadonlyMap<string, SessionRow>) => {
  const rows = await store.db
    .selectFrom('frozen_rounds')
    .innerJoin('frozen_marks', 'frozen_marks.round_id', 'frozen_rounds.round_id')
    .innerJoin('rounds', 'rounds.id', 'frozen_rounds.round_id')
    .where('rounds.spoiled', '=', 0)
    .$if('sessionId' in wanted, (query) =>
      query.where('frozen_rounds.session_id', '=', (wanted as { sessionId: SessionId }).sessionId),
    )
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
  // What was shown after a session began to count would change its figures: it is left out.
  return rows.filter(({ session_id, revealed_at, closed_at }) => {
    const session = sessions.get(session_id)
    return session !== undefined && (revealed_at ?? closed_at ?? 0) <= session.until
  })
}

const asRound = (row: Awaited<ReturnType<typeof roundsOf>>[number]): CountedRound => ({
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

/** The workshops that reports count, oldest first, as they were written down. The only way to marks beside marks. */
export const countedSessions = async (store: Store, wanted: Wanted): Promise<CountedSession[]> => {
  const rows = await sessionRows(store, wanted)
  await catchUp(store, rows)
  const byId = new Map<string, SessionRow>(rows.map((row) => [row.id, row]))
  const rounds = bySession(await roundsOf(store, wanted, byId))
  const texts = bySession(
    await store.db.selectFrom('frozen_texts').select(['session_id', 'document']).orderBy('round_id').execute(),
  )
  return rows.map((row) => ({
    id: row.id,
    title: JSON.parse(row.title) as LocalText, // written by startSession alone
    workshopId: row.workshop_id,
    teamId: row.team_id,
    startedAt: row.created_at,
    running: !row.over,
    quarter: quarterOf(row.created_at),
    rounds: (rounds.get(row.id) ?? []).map(asRound),
    texts: (texts.get(row.id) ?? []).map(({ document }) => JSON.parse(document) as FrozenTexts), // by freezeTexts alone
  }))
}
