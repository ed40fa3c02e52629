import type { LaidIdea } from '../activities/byCard.ts'
import type { KindName } from '../activities/kinds.ts'
import type { Gone } from '../workshop/consent.ts'
import type { ActivityId, SessionId, SheetHash } from '../workshop/ids.ts'
import type { LocalText } from '../workshop/text.ts'
import type { Moments } from './moments.ts'
import type { Advice } from './nextTime.ts'
import type { ReasonsView, Sheets } from './view.ts'

/** What was written at the two ends of a room, as far as the console let it through, without names. */
export type StoryReasons = Pick<ReasonsView, 'about' | 'ends' | 'low' | 'high'>

/** The moments that a room marked, and the recording that they lie in. */
export interface StoryMoments extends Moments {
  readonly seconds: number
  readonly peaks: SheetHash
  readonly transcript: SheetHash
}

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
  /** `null`: no reason was let through. */
  readonly reasons: StoryReasons | null
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
  /** `null`: no recording, the room was not shown, or too few marked any. */
  readonly moments: StoryMoments | null
  /** The ideas of an earlier wall, each with the card that it was laid beside; `null` where none was laid. */
  readonly laid: readonly LaidIdea[] | null
}

/** A session looked back on by the person who led it: what the room was shown, and nothing that it was not. */
export interface Story {
  readonly sessionId: SessionId
  readonly title: LocalText
  readonly code: string
  readonly rehearsal: boolean
  /** With which version of which framework it was run; `null`: it is not known. */
  readonly framework: { readonly title: LocalText; readonly number: number } | null
  readonly joined: number
  readonly startedAt: number
  readonly endedAt: number | null
  /** When its answers were removed, as was set when it began; `null`: they are there. */
  readonly forgottenAt: number | null
  /** Recordings that were played and are not there any more. */
  readonly gone: readonly (Gone & { readonly title: LocalText | null })[]
  readonly activities: readonly StoryActivity[]
  /** What might be done differently next time, by rules. */
  readonly advice: readonly Advice[]
}
