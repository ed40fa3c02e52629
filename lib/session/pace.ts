import type { ActivityId } from '../workshop/ids.ts'
import type { LocalText } from '../workshop/text.ts'
import type { AgendaEntry, Views } from './view.ts'

type Day = Pick<Views['console'], 'agenda' | 'activity' | 'startedAt'>

const minute = 60_000
/** Beyond this the session was started long before the room came, and its pace says nothing. */
const mostMinutes = 12 * 60

const sum = (entries: readonly AgendaEntry[]): number => entries.reduce((minutes, entry) => minutes + entry.minutes, 0)

/** The furthest activity that the room has come to: going back to an earlier one does not turn the day back. */
const furthest = ({ agenda, activity }: Day): number =>
  agenda.findLastIndex(({ id, visited }) => visited || id === activity?.id)

/** Minutes behind the plan; below 0 ahead of it; `null` before the first activity. What was skipped counts as done. */
export const behindPlan = (day: Day, now: number): number | null => {
  const at = furthest(day)
  const gone = (now - day.startedAt) / minute
  if (day.activity === null || at === -1 || gone > mostMinutes) return null
  const before = sum(day.agenda.slice(0, at))
  const through = before + (day.agenda[at]?.minutes ?? 0)
  if (gone > through) return Math.round(gone - through)
  return gone < before ? -Math.round(before - gone) : 0
}

/** When an activity was planned, when it came, and how long it took. Times in milliseconds since 1970. */
export interface PlaceInDay {
  readonly id: ActivityId
  readonly plannedAt: number
  readonly begunAt: number | null
  /** Whole minutes until the next activity was begun; `null` while it is the last to have begun. */
  readonly took: number | null
  /** Passed over: the room is further on. It may still come back to it. */
  readonly skipped: boolean
}

/** The plan and the real day beside each other, in the plan's order. */
export const placesOf = (day: Day): PlaceInDay[] => {
  const at = furthest(day)
  const begun = day.agenda.flatMap(({ begunAt }) => (begunAt === null ? [] : [begunAt])).sort((a, b) => a - b)
  let plannedAt = day.startedAt
  return day.agenda.map(({ id, minutes, visited, begunAt }, index) => {
    const following = begunAt === null ? undefined : begun.find((other) => other > begunAt)
    const place = {
      id,
      plannedAt,
      begunAt,
      took: begunAt === null || following === undefined ? null : Math.round((following - begunAt) / minute),
      skipped: !visited && index < at,
    }
    plannedAt += minutes * minute
    return place
  })
}

/** What a room that runs late may leave out or cut, with the minutes that it gains. */
export interface Saving {
  readonly step: string
  /** The first activity of the step. */
  readonly title: LocalText
  readonly how: 'skip' | 'shorten'
  readonly minutes: number
  /** What is left of it. */
  readonly left: number
}

/** Where nothing is shorter: whole steps may be skipped, but none in which a recording is heard, and not the last. */
const asIfShorter = (agenda: readonly AgendaEntry[]): readonly AgendaEntry[] => {
  if (agenda.some(({ shorter, minutes }) => shorter !== minutes)) return agenda
  const kept = new Set(agenda.filter(({ heard }, at) => heard || at === agenda.length - 1).map(({ step }) => step))
  return agenda.map((entry) => (kept.has(entry.step) ? entry : { ...entry, shorter: null }))
}

/**
 * What lies ahead and can be skipped or shortened, the largest gain first: a step that the next shorter length leaves
 * out may be skipped, one that has fewer minutes there may be shortened to those. In the shortest length whole steps
 * may be skipped.
 */
export const savingsOf = (day: Day): Saving[] => {
  const ahead = asIfShorter(day.agenda).slice(furthest(day) + 1)
  const steps = [...new Set(ahead.map(({ step }) => step))]
  const savings = steps.flatMap((step): Saving[] => {
    const entries = ahead.filter((entry) => entry.step === step)
    const left = entries.reduce((minutes, { shorter }) => minutes + (shorter ?? 0), 0)
    const gained = sum(entries) - left
    const how = entries.every(({ shorter }) => shorter === null) ? 'skip' : 'shorten'
    const title = entries[0]?.title
    return title === undefined || gained <= 0 ? [] : [{ step, title, how, minutes: gained, left }]
  })
  return savings.sort((one, other) => other.minutes - one.minutes)
}

/** The first savings that together make up for `minutes`; all of them where they do not. */
export const enoughOf = (savings: readonly Saving[], minutes: number): Saving[] => {
  let gained = 0
  return savings.filter((saving) => {
    if (gained >= minutes) return false
    gained += saving.minutes
    return true
  })
}
