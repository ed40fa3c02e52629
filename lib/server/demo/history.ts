import type { FrozenActivity } from '../../session/plan.ts'
import type { ExpertCoding } from '../../workshop/excerpt.ts'
import type { OrganisationId, ParticipantId, SessionId, TeamId, WorkshopId } from '../../workshop/ids.ts'
import type { LocalText } from '../../workshop/text.ts'
import { seeded } from '../live/seeded.ts'
import { backdate } from '../store/backdate.ts'
import { readLibrary } from '../store/library.ts'
import { newId } from '../store/newId.ts'
import type { Store } from '../store/open.ts'
import { join } from '../store/participants.ts'
import { planOf } from '../store/plans.ts'
import { respond } from '../store/responses.ts'
import { reveal } from '../store/reveal.ts'
import { closeRound, openRound } from '../store/rounds.ts'
import { currentRound, startSession } from '../store/sessions.ts'
import { addTeam } from '../store/teams.ts'
import { again, endSession, goTo } from '../store/visit.ts'
import { workshops } from '../store/workshops.ts'
import { answersTo, type DemoMoment, type DemoPerson, demoAnswer, normal } from './demoAnswers.ts'
import { type DemoTeam, type DemoWorkshop, demoRole, demoRoles, demoTeams, demoWorkshops } from './historyTruth.ts'

/** What a history is made with. */
export interface HistoryChoices {
  readonly organisationId: OrganisationId
  readonly seed: number
  /** The day of the first workshop. */
  readonly from: number
  /** Fewer workshops, for tests. */
  readonly only?: readonly DemoWorkshop[]
  /** Told after each workshop. */
  done?(made: number, of: number): void
}

interface Room {
  readonly store: Store
  readonly sessionId: SessionId
  readonly people: readonly { readonly id: ParticipantId; readonly person: DemoPerson }[]
  readonly random: () => number
  readonly progress: number
  readonly coding: (activity: FrozenActivity) => ExpertCoding | null
}

const minuteMs = 60_000

/** No room takes just the time that was planned: how long each step takes of it, one after the other. */
const paces = [1, 1.1, 0.9, 1.2, 0.8]

/** When a room came to each of its steps, and how long it was there in all. */
const timesOf = (activities: readonly FrozenActivity[]) => {
  const cameTo: (readonly [FrozenActivity['id'], number])[] = []
  let lasted = 0
  for (const [at, { id, minutes }] of activities.entries()) {
    cameTo.push([id, lasted])
    lasted += Math.round(minutes * (paces[at % paces.length] ?? 1) * minuteMs)
  }
  return { cameTo, lasted }
}

const answerRound = async (room: Room, activity: FrozenActivity, vote: number): Promise<void> => {
  const { store, sessionId, people, random, progress } = room
  const roundId = await currentRound(store, sessionId)
  if (roundId === null) return
  if (vote === 1) await openRound(store, sessionId, roundId)
  const moment: DemoMoment = { random, progress, vote }
  for (const { id, person } of people) {
    if (vote > 1 && random() < 0.04) continue // somebody has gone home
    const response = demoAnswer(activity, person, moment, room.coding(activity))
    await respond(store, { roundId, participantId: id, seq: 1, response, complete: true })
  }
  await closeRound(store, sessionId, roundId)
  for (const at of activity.ladder.keys()) await reveal(store, sessionId, roundId, at + 1)
}

const holdActivity = async (room: Room, activity: FrozenActivity): Promise<void> => {
  const { store, sessionId } = room
  await goTo(store, sessionId, activity.id, true)
  await answerRound(room, activity, 1)
  if ((activity.asking?.rounds ?? 1) < 2) return
  await again(store, sessionId, activity.id, 2)
  await answerRound(room, activity, 2)
}

const monthMs = (365.25 / 12) * 24 * 60 * 60 * 1000

const dayMs = 24 * 60 * 60 * 1000

/** Half past nine of the day, or of the Monday after where it is at a weekend. */
const workingDay = (at: number): number => {
  const morning = at - (at % dayMs) + 9.5 * (dayMs / 24)
  const weekday = new Date(morning).getUTCDay()
  return morning + (weekday === 6 ? 2 : weekday === 0 ? 1 : 0) * dayMs
}

interface Held {
  readonly workshop: DemoWorkshop
  readonly team: DemoTeam
  readonly teamId: TeamId
  readonly workshopId: WorkshopId
  readonly title: LocalText
  readonly random: () => number
  readonly progress: number
}

const holdWorkshop = async (store: Store, choices: HistoryChoices, held: Held): Promise<SessionId> => {
  const { workshop, team, teamId, workshopId, title, random, progress } = held
  const sessionId = await startSession(store, {
    organisationId: choices.organisationId,
    teamId,
    workshopId,
    title: { en: `Demo: ${title.en}`, cy: `Demo: ${title.cy}` },
    track: null,
    facilitatorId: 'demo',
    floor: 5,
    rehearsal: false,
    groups: [demoRoles],
  })
  if (sessionId === null) throw new Error('the demo has no workshop or no team')
  const people: Room['people'][number][] = []
  for (let at = 0; at < workshop.people; at += 1) {
    const joined = await join(store, sessionId, newId('par'), false, { role: demoRole(at) })
    if (joined) people.push({ id: joined.id, person: { team, severity: team.severity * normal(random) } })
  }
  const { library } = await readLibrary(store, choices.organisationId)
  const coding = ({ excerpt }: FrozenActivity) => (excerpt === null ? null : library.coding(excerpt.id))
  const room: Room = { store, sessionId, people, random, progress, coding }
  const activities = (await planOf(store, sessionId)).activities.filter(answersTo)
  for (const activity of activities) await holdActivity(room, activity)
  await endSession(store, sessionId)
  const startedAt = workingDay(choices.from + workshop.month * monthMs)
  await backdate(store, sessionId, { startedAt, ...timesOf(activities) })
  return sessionId
}

/**
 * Holds the workshops of an invented year through the same store as real ones: four teams whose lean and improvement
 * are known (historyTruth.ts). Never part of the normal seed. Returns the teams and sessions that it made.
 */
export const makeHistory = async (
  store: Store,
  choices: HistoryChoices,
): Promise<{ readonly teams: readonly TeamId[]; readonly sessions: readonly SessionId[] }> => {
  const random = seeded(choices.seed)
  const teams: TeamId[] = []
  for (const { name } of demoTeams) {
    const id = await addTeam(store, choices.organisationId, name)
    if (id === 'taken') throw new Error(`there is a team “${name}” already`)
    teams.push(id)
  }
  const [short, day] = await workshops(store, choices.organisationId)
  const held = choices.only ?? demoWorkshops
  const last = Math.max(...demoWorkshops.map(({ month }) => month))
  const sessions: SessionId[] = []
  for (const workshop of held) {
    const [team, teamId] = [demoTeams[workshop.team], teams[workshop.team]]
    const planned = workshop.day ? day : short
    if (!team || !teamId || !planned) throw new Error('the demo has no workshop or no team')
    const progress = workshop.month / last
    const { id: workshopId } = planned
    const { title } = planned.document
    const here: Held = { workshop, team, teamId, workshopId, title, random, progress }
    sessions.push(await holdWorkshop(store, choices, here))
    choices.done?.(sessions.length, held.length)
  }
  return { teams, sessions }
}
