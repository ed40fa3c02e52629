import { type FrozenDocument, type FrozenMarks, freeze } from '../lib/reports/frozen.ts'
import type { Store } from '../lib/server/store/open.ts'
import { firstOrganisation } from '../lib/server/store/organisations.ts'
import type { ExcerptId, JoinCode, RoundId, SessionId, TeamId, WorkshopId } from '../lib/workshop/ids.ts'

/** How large an organisation is. */
export interface Size {
  readonly sessions: number
  readonly people: number
  readonly excerpts: number
}

/** A fixed stream of shares from 0 to 1 (mulberry32), so that every run reads the same organisation. */
const stream = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
}

const text = (words: string) => ({ en: words, cy: words })
const elementIds = ['empathy', 'collaboration', 'autonomy', 'evocation', 'purpose', 'clarity', 'childFocus']
const dimensions = [
  { id: 'care', name: text('Care'), elements: elementIds.slice(0, 3) },
  { id: 'authority', name: text('Authority'), elements: elementIds.slice(4) },
]
const dayMs = 24 * 60 * 60 * 1000
export const firstDay = Date.UTC(2023, 0, 2)

type Row = ReturnType<typeof roundRows>

const roundRows = (
  random: () => number,
  sessionId: SessionId,
  people: number,
  excerpt: number,
  ids: readonly string[],
) => {
  const names = Array.from({ length: people }, (_, at) => `${sessionId.slice(4)}${at}`)
  const given = names.map((row) => ({
    row,
    marks: Object.fromEntries(
      ids.map((id, at) => [
        id,
        Math.min(5, Math.max(1, Math.round(1 + ((excerpt + at) % 5) + 2 * (random() + random() - 1)))),
      ]),
    ),
  }))
  const items = ids.map((id, at) => ({ id, name: text(id), coding: 1 + ((excerpt + at) % 5), coders: [3, 4] }))
  const asked = { items, dimensions: ids.length > 1 ? dimensions : [], codingLabel: text('Demo coding'), labels: [] }
  const activityId = `act_${ids.length > 1 ? 'elements' : 'overall'}${excerpt}`
  const roundId = `rnd_${sessionId.slice(4)}${activityId.slice(4)}` as RoundId // made up, as all that is planted here
  return {
    activityId,
    roundId,
    excerptId: `exc_${excerpt}` as ExcerptId,
    ...freeze(asked, text(`Excerpt ${excerpt}`), given),
  }
}

const frozenRows = (sessionId: SessionId, at: number, people: number, row: Row) => ({
  round: {
    id: row.roundId,
    session_id: sessionId,
    activity_id: row.activityId as never, // as above
    number: 1,
    phase: 'revealed' as const,
    created_at: at,
    closed_at: at,
    revealed_at: at,
  },
  frozen: {
    round_id: row.roundId,
    session_id: sessionId,
    document: JSON.stringify(row.document satisfies FrozenDocument),
    of: 'practice' as const,
    number: 1,
    excerpt_id: row.excerptId,
    people,
    passed: 0,
    frozen_at: at,
  },
  marks: { round_id: row.roundId, session_id: sessionId, document: JSON.stringify(row.marks satisfies FrozenMarks) },
})

/** The teams of the organisation; sessions go round among them. */
export const teamIds = Array.from({ length: 8 }, (_, at) => `team_bench${at}` as TeamId)

/** Writes one session as it lies there when it is over: what reports are made of, and nothing else of it. */
export const plantSession = async (store: Store, number: number, { people, excerpts }: Omit<Size, 'sessions'>) => {
  const random = stream(20260101 + number)
  const sessionId = `ses_${String(number).padStart(6, '0')}` as SessionId
  const at = firstDay + number * dayMs
  await store.db
    .insertInto('sessions')
    .values({
      id: sessionId,
      organisation_id: firstOrganisation,
      team_id: teamIds[number % teamIds.length] ?? null,
      code: `C${number}` as JoinCode,
      workshop_id: 'wsh_bench' as WorkshopId,
      title: JSON.stringify(text(`Workshop ${number}`)),
      captions: 0,
      transcript: 0,
      projector_language: 'en',
      floor: 5,
      rehearsal: 0,
      facilitator_id: 'bench',
      created_at: at,
      ended_at: at + 3_600_000,
    })
    .execute()
  await store.db.insertInto('session_plans').values({ session_id: sessionId, plan: '{}' }).execute()
  const rows = Array.from({ length: excerpts }, (_, excerpt) => [
    roundRows(random, sessionId, people, excerpt, ['overall']),
    roundRows(random, sessionId, people, excerpt, elementIds),
  ])
    .flat()
    .map((row) => frozenRows(sessionId, at, people, row))
  await store.db
    .insertInto('rounds')
    .values(rows.map(({ round }) => round) as never)
    .execute() // defaults are the table's
  await store.db
    .insertInto('frozen_rounds')
    .values(rows.map(({ frozen }) => frozen))
    .execute()
  await store.db
    .insertInto('frozen_marks')
    .values(rows.map(({ marks }) => marks))
    .execute()
  return sessionId
}

/** Writes an organisation's workshops, one a day. */
export const plantOrganisation = async (store: Store, { sessions, ...size }: Size): Promise<void> => {
  await store.db
    .insertInto('workshops')
    .values({
      id: 'wsh_bench' as WorkshopId,
      organisation_id: firstOrganisation,
      document: '{}',
      version: 1,
      created_at: 0,
      updated_at: 0,
    })
    .execute()
  await store.db
    .insertInto('teams')
    .values(
      teamIds.map((id) => ({ id, organisation_id: firstOrganisation, name: id, created_at: 0, removed_at: null })),
    )
    .execute()
  for (let from = 0; from < sessions; from += 50) {
    await store.db.transaction().execute(async (db) => {
      const inside = { ...store, db }
      for (let at = from; at < Math.min(sessions, from + 50); at += 1) await plantSession(inside, at, size)
    })
  }
}
