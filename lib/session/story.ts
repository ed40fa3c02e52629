import type { KindName } from '../activities/kinds.ts'
import type { ActivityId, SessionId } from '../workshop/ids.ts'
import type { LocalText } from '../workshop/text.ts'
import type { Advice } from './nextTime.ts'
import type { Sheets } from './view.ts'

/** One asking of an activity, as the room was shown it. */
export interface StoryRound {
  /** 1 for the first vote. */
  readonly number: number
  /** It does not count: a mark was shouted out, say. */
  readonly spoiled: boolean
  /** Cards were held up and counted. */
  readonly byHand: boolean
  /** What the rungs reached have shown, by their names. */
  readonly shown: Readonly<Record<string, unknown>>
}

/** An activity of a session, looked back on. */
export interface StoryActivity {
  readonly id: ActivityId
  readonly kind: KindName
  readonly title: LocalText
  readonly sheet: Sheets
  /** Planned minutes. */
  readonly minutes: number
  /** Whole minutes it took; `null` where it was the last, or was not come to. */
  readonly took: number | null
  /** `held`: nothing was asked. `kept`: asked, but not shown to the room. `skipped`: never come to. */
  readonly state: 'shown' | 'held' | 'kept' | 'skipped'
  /** The rounds that were shown, in their order. */
  readonly rounds: readonly StoryRound[]
}

/** A session looked back on by the person who led it: what the room was shown, and nothing that it was not. */
export interface Story {
  readonly sessionId: SessionId
  readonly title: LocalText
  readonly code: string
  readonly rehearsal: boolean
  readonly joined: number
  readonly startedAt: number
  readonly endedAt: number | null
  readonly activities: readonly StoryActivity[]
  /** What might be done differently next time, by rules. */
  readonly advice: readonly Advice[]
}
