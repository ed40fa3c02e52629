import type { ComponentType, ReactNode } from 'react'
import type { FaceOf, KindName, RecalledOf, ShownOf } from '../../lib/activities/kinds.ts'
import type { RecalledIdea } from '../../lib/activities/recalledIdea.ts'
import type { RecalledTable } from '../../lib/activities/recalledTable.ts'
import type { WallLook } from '../../lib/activities/wallPages.ts'
import type { RoundView } from '../../lib/session/view.ts'
import type { ExcerptFace } from '../../lib/workshop/excerpt.ts'
import type { Localised } from '../../lib/workshop/text.ts'

/** How phones find the room. */
export interface JoinAddress {
  /** What the QR holds. */
  readonly url: string
  /** What people type. */
  readonly shownHost: string
  readonly code: string
}

/** How a wall hangs on this screen. */
export type ScreenLook = WallLook & { readonly still?: boolean }

/** What a kind's big screen is given: plain values, no connection. */
export interface ProjectorScreenProps<K extends KindName> {
  readonly face: Localised<FaceOf<K>>
  readonly round: RoundView<K>
  readonly join: JoinAddress
  /** What the activity draws from what was shown of others; absent where its kind recalls nothing. */
  readonly recalled?: RecalledOf<K>
  /** Prompt and clock of the talk while the room talks; they stand beside a chart. */
  readonly talk: ReactNode
  /** Something stands below, such as a passage that is heard again: only what is needed is said. */
  readonly brief?: boolean
  /** How what people wrote hangs here; `still`: the screen is frozen, so no page turns. */
  readonly look?: ScreenLook
  /** Milliseconds since 1970 by the server's clock. */
  serverNow(): number
}

/** A question as the big screen puts it: the sentence, and where wanted what there is to choose from. */
export interface AskedOnScreen {
  readonly prompt: string
  readonly lines: readonly string[]
  /** How many more there would be to choose from, which are not offered. */
  readonly left?: number
  /** Published figures that stand beside it. */
  readonly table?: Localised<RecalledTable> | null
  /** What there is to choose from stands as circles. */
  readonly circles?: boolean
  /** Its reveal comes later in the day: it waits until another activity has been shown. */
  readonly later?: boolean
  /** Ideas of an earlier wall of the room that stand beside it. */
  readonly ideas?: readonly RecalledIdea[]
}

/** A recording as the big screen may speak of it. */
export type ShownExcerpt = Localised<ExcerptFace>

/** How one kind of activity looks on the big screen. */
export interface ProjectorKind<K extends KindName> {
  /** On how many pages it has what is shown; absent: one, or as many as what people wrote needs. */
  readonly pages?: (shown: ShownOf<K>) => number
  /** The line at the top left, the page's main heading; `null`: the workshop's, since the screen itself says the activity's. */
  title(face: Localised<FaceOf<K>>): string | null
  /** The recording that is heard before this kind's own screen comes; `null` where the screen is there at once. */
  excerpt(face: Localised<FaceOf<K>>): ShownExcerpt | null
  /** Its screen is the way into the room: the address and the count of those who came stand large, on top they do not. */
  readonly joins?: true
  /** What is asked, drawn with the count until the reveal, with what is recalled of earlier activities; absent where a recording is rated or nothing is asked, `null` where this activity asks nothing. */
  asked?(face: Localised<FaceOf<K>>, recalled: Localised<RecalledOf<K>> | undefined): AskedOnScreen | null
  /** The screen, fetched when the room comes to the activity, so that its reveal waits for nothing. */
  load(): Promise<ComponentType<ProjectorScreenProps<K>>>
}
