import type { KindName } from '../activities/kinds.ts'
import type { ActivityId, ExcerptId, SheetHash } from '../workshop/ids.ts'
import type { LocalText } from '../workshop/text.ts'
import type { Asking } from '../workshop/workshop.ts'
import type { Sheets } from './view.ts'

/** The recording of an activity, as a session needs it. */
export interface FrozenExcerpt {
  readonly id: ExcerptId
  /** Absent in sessions that are older than the board. */
  readonly title?: LocalText
  readonly seconds: number
  /** Where each line of the transcript begins, in seconds. */
  readonly starts: readonly number[]
  readonly transcript: SheetHash
  readonly peaks: SheetHash
  /** The file that was made of its recording, where rooms do not hear it as it was brought. */
  readonly sound?: string
}

/** One activity of a session's own copy of the plan. Nothing in it is secret; its key lies elsewhere. */
export interface FrozenActivity {
  readonly id: ActivityId
  readonly kind: KindName
  /** The step of the agenda that it belongs to; absent: its own. */
  readonly step?: string | undefined
  readonly title: LocalText
  /** In the track of this session. */
  readonly minutes: number
  /** In the next shorter track, for a room that runs late; `null`: left out of it; absent: there is none. */
  readonly shorter?: number | null | undefined
  readonly notesBefore: readonly LocalText[]
  readonly asking: Asking | null
  readonly config: unknown
  readonly sheet: Sheets
  readonly ladder: readonly { readonly name: string; readonly of: 'room' | 'key' }[]
  /** What cards say where a room can be counted by hand; absent where it can not. */
  readonly cards?: readonly LocalText[]
  readonly excerpt: FrozenExcerpt | null
}

/** A session's own copy of the workshop: later changes of the workshop do not reach it. */
export interface FrozenPlan {
  readonly title: LocalText
  /** The length that was chosen; absent or `null` where the workshop has one. */
  readonly track?: string | null
  /** Whom to turn to when an excerpt was upsetting; absent where nobody was named when the session started. */
  readonly support?: LocalText
  readonly activities: readonly FrozenActivity[]
}

/** A note that may tell what a reveal shows, with the rung from which on it may be read. */
export interface LateNote {
  readonly rung: string
  readonly text: LocalText
}
