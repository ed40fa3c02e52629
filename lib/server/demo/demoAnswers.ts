import type { KindName } from '../../activities/kinds.ts'
import type { FrozenActivity } from '../../session/plan.ts'
import type { ExpertCoding } from '../../workshop/excerpt.ts'
import { type DemoTeam, hardElement } from './historyTruth.ts'

/** One made-up person: how far off their own team they sit, in marks. */
export interface DemoPerson {
  readonly team: DemoTeam
  readonly severity: number
}

export interface DemoMoment {
  readonly random: () => number
  /** From 0 at the first workshop to 1 at the last. */
  readonly progress: number
  /** 1 for the first vote; people move towards each other afterwards. */
  readonly vote: number
}

/** A number from the normal distribution (Box and Muller). */
export const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

const onScale = (mark: number): number => Math.min(5, Math.max(1, Math.round(mark)))

const markNear = (coding: number, { team, severity }: DemoPerson, moment: DemoMoment, noise = 0): number => {
  const left = 1 - team.improvement * moment.progress
  const talk = moment.vote > 1 ? 0.6 : 1
  return onScale(coding + talk * (team.tilt * left + severity + (team.noise * left + noise) * normal(moment.random)))
}

type Make = (activity: FrozenActivity, person: DemoPerson, moment: DemoMoment, coding: ExpertCoding | null) => unknown

const config = <Of>(activity: FrozenActivity): Of => activity.config as Of // parsed by its kind when the session started

/** What a team plans: its name, the change, who starts it, how it will know. */
const plans = [
  [
    'Team one',
    'Two people listen to one recorded visit each month',
    'The two senior practitioners',
    'Twelve visits heard by summer',
  ],
  [
    'Team two',
    'Supervision begins with one real conversation',
    'Each supervisor, from Monday',
    'We ask in the team meeting in a month',
  ],
  [
    'Team three',
    'We mark one excerpt together every fortnight',
    'Whoever is on duty brings it',
    'We come nearer to each other and to the coding',
  ],
]

const makers: Partial<Record<KindName, Make>> = {
  rate: (_activity, person, moment, coding) => ({ mark: markNear(coding?.consensus.overall ?? 3, person, moment) }),
  rateElements: (activity, person, moment, coding) =>
    Object.fromEntries(
      config<{ elementIds: readonly string[] }>(activity).elementIds.map((id) => {
        const mark = coding?.consensus.elements[id] ?? null
        if (mark === null) return [id, moment.random() < 0.7 ? 'notDiscussed' : onScale(2 + 2 * moment.random())]
        if (moment.random() < 0.04) return [id, 'cantTell']
        return [id, markNear(mark, person, moment, id === hardElement.id ? hardElement.noise : 0)]
      }),
    ),
  checkIn: (activity, { severity }, moment) => ({
    marks: Object.fromEntries(
      config<{ rows: readonly { id: string }[] }>(activity).rows.map(({ id }, at) => [
        id,
        onScale(3.4 - 0.4 * at + 0.8 * moment.progress + severity + 0.8 * normal(moment.random)),
      ]),
    ),
  }),
  plan: (activity, _person, { random }) => {
    const lines = plans[Math.floor(random() * plans.length)] ?? []
    const fields = config<{ fields: readonly { id: string; maxLength: number }[] }>(activity).fields
    return {
      texts: Object.fromEntries(fields.map(({ id, maxLength }, at) => [id, [(lines[at] ?? '').slice(0, maxLength)]])),
      done: true,
    }
  },
}

/** Whether people of the demo have something to say in an activity. */
export const answersTo = ({ kind }: FrozenActivity): boolean => makers[kind] !== undefined

/** What one of them says; `null`: sits it out. */
export const demoAnswer = (
  activity: FrozenActivity,
  person: DemoPerson,
  moment: DemoMoment,
  coding: ExpertCoding | null,
): unknown => (moment.random() < 0.03 ? null : (makers[activity.kind]?.(activity, person, moment, coding) ?? null))
