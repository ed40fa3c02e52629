import type { ComponentType } from 'react'
import type { FaceOf, KindName, ResponseOf } from '../../lib/activities/kinds.ts'
import type { Posted } from '../../lib/client/outbox.ts'
import type { ActivityView, PlayerView } from '../../lib/session/view.ts'
import type { Language, Localised } from '../../lib/workshop/text.ts'

/** What this phone has said in the round that is on, and in the one before it. */
export interface Said<Response> {
  /** What is shown as chosen: the latest press, wherever it has got to. `null`: nothing, or sits this one out. */
  readonly response: Response | null
  readonly passed: boolean
  /** What the server has taken and what counts. */
  readonly counted: Response | null
  readonly countedPass: boolean
  /** The own response of the round before. */
  readonly before: Response | null
  /** How far the latest press has come; `null` when there was none on this page. */
  readonly state: Posted['state'] | null
}

/** The moments this phone has marked in what is played now. */
export interface OwnMoments {
  readonly marked: number
  /** Whether one of them is still only on this phone. */
  readonly waiting: boolean
  mark(): void
}

/** The own reason in this round, and how to give one; `null` sits it out. */
export interface OwnReason {
  readonly text: string | null
  /** Where it has got to; `null` when nothing was sent from here yet. */
  readonly state: Posted['state'] | null
  give(text: string | null): void
}

/** What a kind's screen is given. It knows no socket and no store: a test or a preview can make all of it. */
export interface PhoneScreen<K extends KindName> {
  readonly language: Language
  /** What everyone may read of the activity, in this phone's language. */
  readonly face: Localised<FaceOf<K>>
  readonly activity: Extract<ActivityView, { kind: K }>
  readonly player: PlayerView | null
  readonly said: Said<ResponseOf<K>>
  /** Server's clock minus this phone's, in milliseconds. */
  readonly clockOffset: number
  readonly moments: OwnMoments
  readonly reason: OwnReason
  readonly respond: (response: ResponseOf<K>) => void
  readonly pass: () => void
}

export type PhoneScreenOf<K extends KindName> = ComponentType<PhoneScreen<K>>
