import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import { exampleLibrary } from '../../activities/exampleLibrary.ts'
import { type KindName, kindNamed, kinds } from '../../activities/kinds.ts'
import { ladderOf } from '../../activities/ladderOf.ts'
import type { Outcome } from '../../session/command.ts'
import type { FrozenPlan } from '../../session/plan.ts'
import type { Views } from '../../session/view.ts'
import type { GroupList, Picks } from '../../workshop/groups.ts'
import type { ActivityId, ParticipantId, RoundId, SessionId, SheetHash } from '../../workshop/ids.ts'
import { mineOfRound } from '../store/mine.ts'
import { newId } from '../store/newId.ts'
import { openStore, type Place, type Store } from '../store/open.ts'
import { firstOrganisation } from '../store/organisations.ts'
import { join } from '../store/participants.ts'
import { asRound, roundOf } from '../store/rounds.ts'
import { currentRound } from '../store/sessions.ts'
import { gate, type Speaker } from './gate.ts'
import { present } from './present.ts'
import { seeded } from './seeded.ts'
import { readStage } from './stage.ts'

/** A temporary SQLite: two connections to `:memory:` would be two databases. */
export const temporaryPlace = (): { place: Place; remove(): void } => {
  const folder = mkdtempSync(joinPath(tmpdir(), 'attune-test-'))
  return {
    place: { file: joinPath(folder, 'attune.db') },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

const hash = 'a'.repeat(32) as SheetHash // any address: laws do not read sheets
const activityId = (name: string) => `act_example${name.toLowerCase()}` as ActivityId // the form its schema asks for

const item = (name: string) => ({ en: name, cy: `${name} (cy)` })
const exampleLists: readonly GroupList[] = [
  { id: 'team', items: ['North', 'South', 'West'].map(item) },
  { id: 'role', items: ['Practitioner', 'Manager'].map(item) },
]

const examplePlan = ({ rounds = 1, order = 'barsFirst', configs = {} }: TestRoomChoices): FrozenPlan => ({
  title: { en: 'Test', cy: 'Prawf' },
  activities: (Object.keys(kinds) as KindName[]).map((name) => {
    const kind = kindNamed(name)
    const config = configs[name] ?? kind.example.config
    const cards = kind.cards?.of(config, kind.face(config, exampleLibrary))
    return {
      id: activityId(name),
      kind: name,
      title: { en: name, cy: name },
      minutes: 5,
      notesBefore: [],
      asking: kind.asks
        ? {
            rounds,
            order,
            thinkSeconds: 10,
            voteSeconds: 45,
            talkSeconds: 60,
            talkPrompt: { en: 'Talk', cy: 'Siarad' },
          }
        : null,
      config,
      sheet: { en: hash, cy: hash },
      ladder: ladderOf(kind, config, exampleLists),
      ...(cards ? { cards } : {}),
      excerpt: null,
    }
  }),
})

/** A room that tests drive: the real store and the real gate, without sockets. */
export interface TestRoom {
  readonly store: Store
  readonly sessionId: SessionId
  readonly people: ParticipantId[]
  readonly activity: (kind: KindName) => ActivityId
  conduct(command: unknown): Promise<Outcome>
  round(): Promise<RoundId>
  phase(): Promise<string>
  answer(person: number, response: unknown, seq?: number): Promise<Outcome>
  pass(person: number, seq?: number): Promise<Outcome>
  join(): Promise<ParticipantId>
  views(): Promise<Views>
  mine(person: number): Promise<unknown>
  close(): Promise<void>
}

/** What a test chooses of its room. */
export interface TestRoomChoices {
  readonly people?: number
  readonly keySeed?: number
  /** The one activity whose key goes by that seed; absent: every one's. */
  readonly keyOf?: KindName
  readonly floor?: number
  readonly rounds?: number
  readonly order?: 'barsFirst' | 'talkFirst'
  readonly store?: Store
  /** In place of the examples of their kinds. */
  readonly configs?: Readonly<Partial<Record<KindName, unknown>>>
  /** What each person picks of the lists team (three items) and role (two). */
  readonly picks?: (person: number) => Picks
}

/** Makes a room that goes through an example of every kind there is. */
export const testRoom = async (choices: TestRoomChoices = {}): Promise<TestRoom> => {
  const temporary = choices.store ? null : temporaryPlace()
  const store = choices.store ?? (await openStore(temporary!.place))
  const sessionId = newId<SessionId>('ses')
  const plan = examplePlan(choices)
  const workshopId = newId<never>('wsh')
  await store.db
    .insertInto('workshops')
    .values({
      id: workshopId,
      organisation_id: firstOrganisation,
      document: '{}',
      version: 1,
      created_at: 0,
      updated_at: 0,
    })
    .execute()
  await store.db
    .insertInto('sessions')
    .values({
      id: sessionId,
      organisation_id: firstOrganisation,
      team_id: null,
      code: String(100_000 + Math.floor(Math.random() * 900_000)) as never,
      workshop_id: workshopId,
      title: JSON.stringify(plan.title),
      round_id: null,
      play: null,
      sound_page: null,
      captions: 0,
      transcript: 0,
      projector_language: 'en',
      floor: choices.floor ?? 5,
      rehearsal: 0,
      groups: JSON.stringify(exampleLists),
      facilitator_id: 'someone',
      created_at: store.traits.now,
      ended_at: null,
    })
    .execute()
  await store.db
    .insertInto('session_plans')
    .values({ session_id: sessionId, plan: JSON.stringify(plan) })
    .execute()
  const { keySeed = 1, keyOf } = choices
  const [random, others] = [seeded(keySeed), seeded(1)]
  for (const { id, kind } of plan.activities) {
    const key = JSON.stringify(kindNamed(kind).example.key(keyOf === undefined || keyOf === kind ? random : others))
    await store.db
      .insertInto('session_keys')
      .values({ session_id: sessionId, activity_id: id, key, notes: '[]' })
      .execute()
  }
  const people: ParticipantId[] = []
  const picks = choices.picks ?? ((person) => ({ team: person % 3, role: person % 2 }))
  const joinOne = async () => {
    const participant = await join(store, sessionId, newId('par'), false, picks(people.length))
    if (!participant) throw new Error('the session has ended')
    people.push(participant.id)
    return participant.id
  }
  for (let person = 0; person < (choices.people ?? 0); person += 1) await joinOne()

  const facilitator: Speaker = { role: 'facilitator', sessionId, participantId: null }
  const round = async () => {
    const id = await currentRound(store, sessionId)
    if (id === null) throw new Error('the room is at no activity yet')
    return id
  }
  const phone = (person: number): Speaker => ({ role: 'participant', sessionId, participantId: people[person] ?? null })
  return {
    store,
    sessionId,
    people,
    activity: activityId,
    conduct: (command) => gate(store, facilitator, command),
    round,
    phase: async () => (await roundOf(store, sessionId, await round()))?.phase ?? 'none',
    answer: async (person, response, seq = 1) =>
      gate(store, phone(person), { type: 'respond', roundId: await round(), seq, response }),
    pass: async (person, seq = 1) => gate(store, phone(person), { type: 'pass', roundId: await round(), seq }),
    join: joinOne,
    views: async () => {
      const stage = await readStage(store, sessionId)
      if (!stage) throw new Error('no such session')
      const presence = { connected: people.length, projectors: [] }
      return {
        phone: present('phone', stage, presence),
        projector: present('projector', stage, presence),
        console: present('console', stage, presence),
      }
    },
    mine: async (person) => {
      const row = await roundOf(store, sessionId, await round())
      return (
        row &&
        (await mineOfRound(store, asRound(row), people.slice(person, person + 1))).get(people[person] as ParticipantId)
      )
    },
    close: async () => {
      if (choices.store) return
      await store.close()
      temporary?.remove()
    },
  }
}
