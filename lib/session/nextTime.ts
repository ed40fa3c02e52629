import * as z from 'zod/mini'
import { mean } from '../stats/mean.ts'
import type { ActivityId } from '../workshop/ids.ts'

/** What the rules look at in one shown round. `passed`: how many sat it out. */
export interface LookedAt {
  readonly activityId: ActivityId
  readonly number: number
  readonly spoiled: boolean
  readonly passed: number
  /** How many answered or sat out. */
  readonly answered: number
  readonly shown: Readonly<Record<string, unknown>>
}

/** How long an activity was planned and took, in minutes. */
export interface Timed {
  readonly activityId: ActivityId
  readonly minutes: number
  readonly took: number | null
}

interface OfElement {
  readonly elementId: string
  /** An activity in which it was rated. */
  readonly activityId: ActivityId
}

/** One thing that might be done differently, with what it rests on. A sentence belongs to each `rule`. */
export type Advice =
  /** The room was furthest apart on it; `distance`: average distance from its mean, in marks, over so many excerpts. */
  | (OfElement & { readonly rule: 'widest'; readonly distance: number; readonly excerpts: number })
  | (OfElement & { readonly rule: 'cantTell'; readonly people: number })
  | { readonly rule: 'satOut'; readonly activityId: ActivityId; readonly people: number; readonly of: number }
  /** The second vote was narrower, and no nearer to the coding. */
  | { readonly rule: 'onlyNarrower'; readonly activityId: ActivityId }
  | { readonly rule: 'longer'; readonly activityId: ActivityId; readonly minutes: number; readonly took: number }

/** Marks further from each other than this on average are no agreement (Burke and Dunlap 2002: categories / 6). */
const acceptableDistance = 0.8
/** Fewer than this many people are not spoken of. */
const fewest = 5
const most = 2

const Room = z.object({ n: z.number(), averageDistance: z.optional(z.nullable(z.number())) })
const Elements = z.object({
  elements: z.array(z.object({ id: z.string(), now: Room, cantTell: z.nullable(z.number()) })),
})
const Agreement = z.object({ agreement: z.nullable(z.object({ index: z.number() })) })
const TwoVotes = z.object({ now: Agreement, before: Agreement })
const Moved = z.object({ moved: z.object({ closer: z.number(), further: z.number() }) })

const elementsOf = ({ shown }: LookedAt) => Elements.safeParse(shown.room).data?.elements ?? []

/** The elements furthest apart over the excerpts, where that is further than acceptable; at most two. */
const widest = (rounds: readonly LookedAt[]): Advice[] => {
  const found = rounds.flatMap((round) =>
    elementsOf(round).flatMap(({ id, now }) =>
      now.averageDistance == null || now.n < fewest
        ? []
        : [{ elementId: id, activityId: round.activityId, distance: now.averageDistance }],
    ),
  )
  return [...new Map(found.map((one) => [one.elementId, one])).values()]
    .map(({ elementId, activityId }) => {
      const own = found.filter((one) => one.elementId === elementId).map(({ distance }) => distance)
      return { elementId, activityId, distance: mean(own).value ?? 0, excerpts: own.length }
    })
    .filter(({ distance }) => distance > acceptableDistance)
    .sort((a, b) => b.distance - a.distance || (a.elementId < b.elementId ? -1 : 1))
    .slice(0, most)
    .map((one) => ({ rule: 'widest', ...one }))
}

/** Elements that at least a third of the room, and five people, could not tell. */
const cantTell = (rounds: readonly LookedAt[]): Advice[] =>
  rounds.flatMap((round) =>
    elementsOf(round).flatMap(({ id, cantTell: people }): Advice[] =>
      people === null || people < fewest || people < round.answered / 3
        ? []
        : [{ rule: 'cantTell', activityId: round.activityId, elementId: id, people }],
    ),
  )

/** Rounds that at least a fifth of the room, and five people, sat out. */
const satOut = (rounds: readonly LookedAt[]): Advice[] =>
  rounds.flatMap(({ activityId, passed, answered }): Advice[] =>
    passed < fewest || passed < answered / 5 ? [] : [{ rule: 'satOut', activityId, people: passed, of: answered }],
  )

/** Second votes ten points of agreement narrower, after which no more people were nearer the coding than further. */
const onlyNarrower = (rounds: readonly LookedAt[]): Advice[] =>
  rounds.flatMap(({ activityId, shown }): Advice[] => {
    const votes = TwoVotes.safeParse(shown.room).data
    const moved = Moved.safeParse(shown.overallCoding).data?.moved
    if (!votes?.now.agreement || !votes.before.agreement || !moved) return []
    const narrower = votes.now.agreement.index - votes.before.agreement.index >= 10
    return narrower && moved.closer <= moved.further ? [{ rule: 'onlyNarrower', activityId }] : []
  })

/** Activities half as long again as planned, by at least three minutes; the worst three. */
const longer = (times: readonly Timed[]): Advice[] =>
  times
    .flatMap(({ activityId, minutes, took }) => (took === null ? [] : [{ activityId, minutes, took }]))
    .filter(({ minutes, took }) => took - minutes >= 3 && took >= 1.5 * minutes)
    .sort((a, b) => b.took - b.minutes - (a.took - a.minutes))
    .slice(0, 3)
    .map((one) => ({ rule: 'longer', ...one }))

/**
 * What might be done differently next time, by rules: what the room was furthest apart on, could not tell or sat out,
 * second votes that only narrowed, and what took much longer than planned. Spoiled rounds are left out; the first
 * three rules look at first votes alone. Nothing is said about fewer than five people.
 */
export const nextTime = (rounds: readonly LookedAt[], times: readonly Timed[]): Advice[] => {
  const counted = rounds.filter(({ spoiled }) => !spoiled)
  const first = counted.filter(({ number }) => number === 1)
  return [...widest(first), ...cantTell(first), ...satOut(first), ...onlyNarrower(counted), ...longer(times)]
}
