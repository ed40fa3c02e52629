import { randomInt } from 'node:crypto'
import { heardIn } from '../../activities/heardIn.ts'
import type { FrozenPlan } from '../../session/plan.ts'
import type { GroupList } from '../../workshop/groups.ts'
import type { JoinCode, OrganisationId, RoundId, SessionId, TeamId, WorkshopId } from '../../workshop/ids.ts'
import { languagesIn, type SessionLanguages } from '../../workshop/sessionLanguages.ts'
import type { LocalText } from '../../workshop/text.ts'
import { activitiesIn, chosenTrack } from '../../workshop/tracks.ts'
import { takeFramework } from './frameworks.ts'
import { freezePlan } from './freezePlan.ts'
import { holdSheets } from './holdSheets.ts'
import { readLibrary } from './library.ts'
import { newId } from './newId.ts'
import { oneText } from './oneText.ts'
import type { Store } from './open.ts'
import { planOf } from './plans.ts'
import type { SessionTable } from './roomTables.ts'
import { isTeamOf } from './teams.ts'
import { workshop } from './workshops.ts'

/** One run of a workshop with one room. */
export interface Session extends Omit<SessionTable, 'title' | 'groups'> {
  readonly title: LocalText
  readonly plan: FrozenPlan
  readonly groups: readonly GroupList[]
}

const codes = 900_000

/** A code that no running session has. There are 900,000; a clash is tried again. */
const freeCode = async ({ db }: Store): Promise<JoinCode> => {
  for (;;) {
    const code = String(100_000 + randomInt(codes)) as JoinCode // six digits by construction
    const taken = await db
      .selectFrom('sessions')
      .select('id')
      .where('code', '=', code)
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    if (!taken) return code
  }
}

/** What a facilitator chooses when a session starts. */
export interface SessionChoices {
  /** Whose session it is: the workshop has to be theirs, and the team. */
  readonly organisationId: OrganisationId
  readonly teamId?: TeamId | null
  readonly workshopId: WorkshopId
  readonly title: LocalText | null
  /** The length, for a workshop that has several; `null`: the longest. */
  readonly track: string | null
  readonly facilitatorId: string
  /** In which languages it is held; absent: in both, English first. */
  readonly languages?: SessionLanguages
  /** 5, or 4 or 3 where the facilitator accepts that a room so small can work out who marked what. */
  readonly floor: number
  readonly rehearsal: boolean
  /** From which a participant may pick when joining. */
  readonly groups?: readonly GroupList[]
  /** Whom to turn to when an excerpt was upsetting: frozen into the texts of the closing screens. */
  readonly support?: LocalText | null
  /** For how many days after its end answers are kept; `null`: until the session is removed. */
  readonly retentionDays?: number | null
}

/**
 * Starts a session with its own frozen copy of the workshop. `null`: no such workshop, track or team is theirs, or it plays
 * a recording that is not there any more.
 */
export const startSession = async (store: Store, choices: SessionChoices): Promise<SessionId | null> => {
  const { organisationId, teamId = null, languages = 'en+cy' } = choices
  const found = await workshop(store, organisationId, choices.workshopId)
  if (!found || (teamId !== null && !(await isTeamOf(store, organisationId, teamId)))) return null
  const track = chosenTrack(found.document, choices.track)
  if (track !== null && !found.document.tracks?.some(({ id }) => id === track)) return null
  const groups = choices.groups ?? []
  const framework = await takeFramework(store, organisationId, found.document.framework ?? null)
  const libraries = await readLibrary(store, organisationId, {
    taken: framework.document,
    support: choices.support,
  })
  const heard = heardIn({ ...found.document, activities: activitiesIn(found.document.activities, track) })
  if (heard.some((one) => libraries.open.excerpt(one).gone)) return null
  const id = newId<SessionId>('ses')
  const code = await freeCode(store)
  await store.db.transaction().execute(async (trx) => {
    // With the session: a removal meanwhile would take texts that no session speaks of.
    await holdSheets(trx, store.traits, 'together')
    const { plan, keys } = await freezePlan({ ...store, db: trx }, found.document, { track, groups }, libraries)
    await trx
      .insertInto('sessions')
      .values({
        id,
        organisation_id: organisationId,
        team_id: teamId,
        code,
        workshop_id: found.id,
        framework_id: framework.id,
        framework_number: framework.number,
        title: JSON.stringify(choices.title ?? found.document.title),
        round_id: null,
        play: null,
        sound_page: null,
        captions: 0,
        transcript: 0,
        languages,
        projector_language: languagesIn(languages)[0],
        floor: choices.floor,
        rehearsal: choices.rehearsal ? 1 : 0,
        groups: JSON.stringify(groups),
        facilitator_id: choices.facilitatorId,
        created_at: store.traits.now,
        ended_at: null,
        retention_days: choices.retentionDays ?? null,
      })
      .execute()
    await trx
      .insertInto('session_plans')
      .values({ session_id: id, plan: JSON.stringify(plan) })
      .execute()
    for (const { activityId, key, notes } of keys) {
      await trx
        .insertInto('session_keys')
        .values({ session_id: id, activity_id: activityId, key: JSON.stringify(key), notes: JSON.stringify(notes) })
        .execute()
    }
  })
  return id
}

const columns = [
  'id',
  'organisation_id',
  'team_id',
  'code',
  'workshop_id',
  'framework_id',
  'framework_number',
  'title',
  'round_id',
  'play',
  'sound_page',
  'captions',
  'transcript',
  'listening',
  'languages',
  'projector_language',
  'hold',
  'arrangements',
  'groups',
  'floor',
  'rehearsal',
  'facilitator_id',
  'created_at',
  'ended_at',
  'retention_days',
  'forgotten_at',
  'gone',
] as const satisfies readonly (keyof SessionTable)[]

const asSession = async (store: Store, row: SessionTable): Promise<Session> => ({
  ...row,
  title: JSON.parse(row.title) as LocalText, // written by startSession alone
  plan: await planOf(store, row.id),
  groups: JSON.parse(row.groups) as GroupList[], // written by startSession alone
})

const rowById = oneText((db, of: { id: SessionId }) =>
  db.selectFrom('sessions').select(columns).where('id', '=', of.id),
)

/** One session, or `null`. */
export const sessionById = async (store: Store, id: SessionId): Promise<Session | null> => {
  const [row] = await rowById(store.db, { id })
  return row ? asSession(store, row) : null
}

/** The round that a session stands at, or `null`. */
export const currentRound = async ({ db }: Store, id: SessionId): Promise<RoundId | null> => {
  const row = await db.selectFrom('sessions').select('round_id').where('id', '=', id).executeTakeFirst()
  return row?.round_id ?? null
}

const rowsByCode = oneText((db, of: { code: JoinCode }) =>
  db.selectFrom('sessions').select(columns).where('code', '=', of.code).orderBy('created_at', 'desc'),
)

/** The session that a code leads to: the running one, else the last that had it, else `null`. */
export const sessionByCode = async (store: Store, code: JoinCode): Promise<Session | null> => {
  const rows = await rowsByCode(store.db, { code })
  const row = rows.find(({ ended_at }) => ended_at === null) ?? rows[0]
  return row ? asSession(store, row) : null
}

const idsByCode = oneText((db, of: { code: JoinCode }) =>
  db.selectFrom('sessions').select(['id', 'ended_at']).where('code', '=', of.code).orderBy('created_at', 'desc'),
)

/** The id of the session that a code leads to, see `sessionByCode`: all that a phone's line is let in by. */
export const sessionIdByCode = async ({ db }: Store, code: JoinCode): Promise<SessionId | null> => {
  const rows = await idsByCode(db, { code })
  return (rows.find(({ ended_at }) => ended_at === null) ?? rows[0])?.id ?? null
}
