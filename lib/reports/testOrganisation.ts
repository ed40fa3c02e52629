import type { ReportedMarks } from '../activities/reported.ts'
import type { GroupList, Picks } from '../workshop/groups.ts'
import { type CountedRound, type CountedSession, quarterOf } from './counted.ts'
import { freeze } from './frozen.ts'

/** What a made-up organisation is like. Chances are from 0 to 1. */
export interface Habits {
  readonly teams: number
  readonly sessions: number
  /** The least and the most people in a room. */
  readonly people: readonly [number, number]
  readonly skips: number
  readonly leavesBeforeSecondVote: number
  /** How often a room marks all alike. */
  readonly alike: number
  /** Whether the same people come to every workshop, each with another name of chance. */
  readonly returning?: boolean
}

const text = (words: string) => ({ en: words, cy: words })
const elements = ['empathy', 'clarity', 'childFocus']
const dimension = { id: 'together', name: text('Together'), elements }

type Random = () => number
const among = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T // never empty
const between = (random: Random, [least, most]: readonly [number, number]): number =>
  least + Math.floor(random() * (most - least + 1))

const items = (ids: readonly string[], coding: number | null) =>
  ids.map((id) => ({ id, name: text(id), coding, coders: coding === null ? [] : [coding, coding] }))

interface Asked {
  readonly activityId: string
  readonly of: 'practice' | 'service'
  readonly ids: readonly string[]
  readonly excerptId: string | null
}

const lists: readonly GroupList[] = [
  { id: 'team', items: ['North', 'South', 'Night duty'].map(text) },
  { id: 'role', items: ['Practitioner', 'Supervisor', 'Manager', 'Other'].map(text) },
]

/** What somebody picks: uneven, some decline; by the name and its session alone, so that it takes no chance from others. */
const picksOf = (row: string, seed: number): Picks => {
  let state = seed % 2147483647
  for (const sign of row) state = (state * 48271 + sign.charCodeAt(0)) % 2147483647
  const draw = (): number => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
  draw()
  const [team, role, apart] = [draw(), draw(), draw()]
  // In some sessions a team is nearly a role: one list then cuts the room a few people beside the other.
  const other = seed % 2 === 0 && apart < 0.9 ? team : role
  return {
    ...(team < 0.9 ? { team: team < 0.45 ? 0 : team < 0.75 ? 1 : 2 } : {}),
    ...(other < 0.95 ? { role: other < 0.5 ? 0 : other < 0.75 ? 1 : other < 0.9 ? 2 : 3 } : {}),
  }
}

interface Offered {
  readonly lists: readonly GroupList[]
  readonly seed: number
}

const round = (
  random: Random,
  habits: Habits,
  rows: readonly string[],
  asked: Asked,
  number: number,
  offered: Offered,
): CountedRound => {
  const centre = between(random, [1, 5])
  const alike = random() < habits.alike
  const mark = () => (alike ? centre : Math.min(5, Math.max(1, centre + between(random, [-2, 2]))))
  const given = rows.flatMap((row) => {
    if (random() < habits.skips) return []
    const marks: ReportedMarks = Object.fromEntries(
      asked.ids.flatMap((id): [string, number | 'cantTell'][] =>
        asked.ids.length > 1 && random() < habits.skips ? [[id, 'cantTell']] : [[id, mark()]],
      ),
    )
    return [{ row, marks, picks: picksOf(row, offered.seed) }]
  })
  const coding = asked.of === 'service' ? null : ((asked.excerptId?.charCodeAt(4) ?? 0) % 5) + 1
  const dimensions = asked.ids.length > 1 && asked.of === 'practice' ? [dimension] : []
  const { document, marks } = freeze(
    { items: items(asked.ids, coding), dimensions, codingLabel: text('Demo coding'), labels: [] },
    text(asked.activityId),
    given,
    offered.lists,
  )
  const { activityId, of, excerptId } = asked
  return {
    activityId,
    of,
    number,
    excerptId,
    people: rows.length,
    passed: rows.length - given.length,
    document,
    marks,
  }
}

const activities = (random: Random): Asked[] => {
  const rated = ['exc_a', 'exc_b', 'exc_c'].slice(0, between(random, [1, 3]))
  return [
    ...rated.map((excerptId, at): Asked => {
      const ids = random() < 0.5 ? ['overall'] : elements
      return { activityId: `act_${at}`, of: 'practice', excerptId, ids }
    }),
    { activityId: 'act_check', of: 'service', excerptId: null, ids: ['method', 'practice'] },
  ]
}

const session = (random: Random, habits: Habits, at: number): CountedSession => {
  const rows = Array.from(
    { length: between(random, habits.people) },
    (_, person) => `s${at}p${person}${habits.returning ? `=q${person}` : ''}`,
  )
  const startedAt = Date.UTC(2026, between(random, [0, 8]), between(random, [1, 28]))
  // One session in four offers no list, one roles alone.
  const offered = { lists: at % 4 === 3 ? [] : lists.slice(at % 4 === 2 ? 1 : 0), seed: startedAt % 1000003 }
  const rounds = activities(random).flatMap((asked) => {
    const first = round(random, habits, rows, asked, 1, offered)
    if (asked.of === 'service' || random() < 0.5) return [first]
    const stayed = rows.filter(() => random() >= habits.leavesBeforeSecondVote)
    const second = round(random, { ...habits, skips: 0 }, stayed, asked, 2, offered)
    if (random() < 0.7) return [first, second]
    const left = stayed.filter(() => random() >= habits.leavesBeforeSecondVote)
    return [first, second, round(random, { ...habits, skips: 0 }, left, asked, 3, offered)]
  })
  return {
    id: `ses_${at}`,
    title: text(`Workshop ${at}`),
    workshopId: among(random, ['wsh_one', 'wsh_two']),
    teamId: random() < 0.1 ? null : `team_${between(random, [1, habits.teams])}`,
    startedAt,
    quarter: quarterOf(startedAt),
    rounds,
    texts: [],
  }
}

/** The workshops of a made-up organisation, oldest first. */
export const testOrganisation = (random: Random, habits: Habits): CountedSession[] =>
  Array.from({ length: habits.sessions }, (_, at) => session(random, habits, at)).sort(
    (a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1),
  )
