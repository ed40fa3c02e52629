import type { Ends } from '../activities/ends.ts'
import type { KindName, RecalledOf, ShownOf } from '../activities/kinds.ts'
import type { PlacedExcerpt } from '../activities/place.ts'
import type { Wall, WallText } from '../activities/wall.ts'
import type { WallLook } from '../activities/wallPages.ts'
import type { GoneWhy } from '../workshop/consent.ts'
import type { ActivityId, ExcerptId, RoundId, SessionId, SheetHash } from '../workshop/ids.ts'
import type { Language, LocalText } from '../workshop/text.ts'
import type { Order } from '../workshop/workshop.ts'
import type { AtHand } from './atHand.ts'
import type { Moments } from './moments.ts'
import type { Asking } from './round.ts'

/** Who a view is for. */
export const audiences = ['phone', 'projector', 'console'] as const
export type Audience = (typeof audiences)[number]

/**
 * `live`: the big screen follows the room. `frozen`: what was on stays on. `blank`: it is empty. `board`: the excerpts
 * heard so far lie between care and authority, whatever the room does. `list`: so does what the room wrote and keeps at hand.
 */
export const holds = ['live', 'blank', 'frozen', 'board', 'list'] as const
export type Hold = (typeof holds)[number]

/** The address of a sheet in each language: `/sheets/HASH.json`, the same for ever. */
export type Sheets = Readonly<Record<Language, SheetHash>>

/** This round, the one before it that is shown beside it, or what is drawn from other activities. */
export type ByHand = 'now' | 'before' | 'recalled'

/** What anyone in the room may see of the reasons from both ends of it. */
export interface ReasonsView {
  readonly asked: Exclude<Asking, 'no'>
  /** The element that the marks are of; `null`: the whole. */
  readonly about: string | null
  /** Told from the counts that the room has been shown. */
  readonly ends: Ends
  readonly counts: readonly number[]
  /** What the console has let through, in no order of people. */
  readonly low: readonly string[]
  readonly high: readonly string[]
}

/** What the console may do about reasons. */
export interface ReasonsConduct {
  readonly asked: Asking
  readonly about: string | null
  /** `null`: fewer than three people stand at one of the ends, so nobody is asked. */
  readonly ends: Ends | null
  /** How many gave 1, 2, 3, 4 and 5. */
  readonly counts: readonly number[]
  /** How many have written or sat out, wherever they stand. */
  readonly answered: number
  /** Their fields are `low` and `high`; `null` as long as people may write. */
  readonly texts: readonly WallText[] | null
  readonly through: readonly string[]
}

/** What anyone in the room may see of a round. Before the reveal there is no field that could hold a result. */
export type RoundView<K extends KindName = KindName> = {
  readonly id: RoundId
  readonly number: number
  readonly opensAt: number | null
  readonly closesAt: number | null
  readonly talkEndsAt: number | null
  /** What of it was counted by hand; absent where nothing was. */
  readonly byHand?: readonly ByHand[]
} & (
  | { readonly phase: 'ready' | 'open' | 'closed' }
  | {
      readonly phase: 'revealed'
      readonly rungs: number
      readonly shown: ShownOf<K>
      readonly moments?: Moments
      /** Once the room has been asked for them, until the next press. */
      readonly reasons?: ReasonsView
    }
)

/** The activity the room is at. Its texts are in its sheet. */
export type ActivityView<K extends KindName = KindName> = {
  [N in K]: {
    readonly id: ActivityId
    readonly kind: N
    readonly sheet: Sheets
    readonly round: RoundView<N>
    /** It asks for words and for nothing else: nobody votes there. */
    readonly writes?: true
    /** What it draws from what was shown of others; absent where its kind recalls nothing. */
    readonly recalled?: RecalledOf<N>
    /** Its recording is not there any more: its consent has ended, or was withdrawn. */
    readonly gone?: GoneWhy
  }
}[K]

/** What is being played in the room. */
export interface PlayerView {
  readonly play: string
  readonly activityId: ActivityId
  readonly excerptId: ExcerptId
  /** Where it began, in seconds from the start of the recording. */
  readonly from: number
  /** When it began, in milliseconds since 1970: as the projector hears it, once it has said so. */
  readonly startedAt: number
  readonly stoppedAt: number | null
}

/** One activity in the facilitator's list. */
export interface AgendaEntry {
  readonly id: ActivityId
  readonly kind: KindName
  /** The step of the agenda that it belongs to; several may share one. */
  readonly step: string
  readonly title: LocalText
  readonly minutes: number
  /** In the next shorter length, for a room that runs late; `null`: left out there. The same where there is none. */
  readonly shorter: number | null
  /** A recording is heard there. */
  readonly heard: boolean
  /** When the room first came there; `null`: not yet. */
  readonly begunAt: number | null
  /** Whether the room has been there. */
  readonly visited: boolean
  /** How many rounds were run. */
  readonly rounds: number
  /** Its reveal waited for another activity, and may now be made. */
  readonly due: boolean
}

/** What the console may do with the activity it is at. */
export interface Conduct {
  readonly asks: boolean
  /** A pause, whose time a press starts. */
  readonly rests: boolean
  /** The names of the rungs, in order, and which secret each opens. */
  readonly ladder: readonly { readonly name: string; readonly of: 'room' | 'key' }[]
  readonly plannedRounds: number
  readonly order: Order
  readonly thinkSeconds: number | null
  readonly voteSeconds: number | null
  readonly talkSeconds: number | null
  readonly spoiled: boolean
  readonly excerptId: ExcerptId | null
  /** Whether the excerpt has been played to its end in this activity. */
  readonly played: boolean
  readonly notes: readonly LocalText[]
  /** What cards say where the room can be counted by hand; `null` where it can not. */
  readonly cards: readonly LocalText[] | null
  /** Lines to replay from. */
  readonly transcript: SheetHash | null
  /** The activity that has to be shown before this one may be revealed; `null` when nothing is waited for. */
  readonly waitsFor: LocalText | null
  /** The press after so many rungs would answer what this activity asks, which has not been shown; `null`: none would. */
  readonly givesAway: { readonly activityId: ActivityId; readonly title: LocalText; readonly rungs: number } | null
  /** What people wrote, without names, once it may be read here; `null` where nothing is written or not yet. */
  readonly texts: readonly WallText[] | null
  readonly wall: Wall
  /** How what is shown hangs on the big screen, and which page of it is on; `null` before the reveal. */
  readonly look: WallLook | null
  /** `null` where nobody can be asked for reasons: not in this kind, not before the room is shown, not after the next press. */
  readonly reasons: ReasonsConduct | null
}

interface Common {
  readonly sessionId: SessionId
  readonly title: LocalText
  readonly ended: boolean
  /** A room of pretend participants: marked as such everywhere, never counted in reports. */
  readonly rehearsal: boolean
  readonly activity: ActivityView | null
  readonly player: PlayerView | null
}

/** One view for everyone of an audience: it holds nothing personal. A phone's has no counter, so votes send it nothing. */
export interface Views {
  phone: Common & {
    /** The transcript to read, where the facilitator allows it. */
    readonly transcript: SheetHash | null
    /** Whether what is played may be heard on one's own device too. */
    readonly listening: boolean
    /** What the room keeps at hand; `null` where there is nothing. */
    readonly list: AtHand | null
    /** Whom to turn to, at each excerpt and after the end; absent elsewhere, and where nobody was named. */
    readonly support?: LocalText
  }
  projector: Common & {
    readonly code: string
    readonly joined: number
    readonly answered: number
    readonly language: Language
    /** In which languages phones are offered the room, the leading one first. */
    readonly languages: readonly Language[]
    readonly hold: Hold
    /** The excerpts whose coding has been shown, where they stand; `null` while the board is not on. */
    readonly board: readonly PlacedExcerpt[] | null
    /** What the room keeps at hand; `null` while it is not on. */
    readonly list: AtHand | null
    /** Lines and their times, where captions are on. */
    readonly captions: SheetHash | null
    readonly talkPrompt: LocalText | null
    /** How what is shown hangs there, and which page of it is on; `null` before the reveal. */
    readonly look: WallLook | null
    readonly peaks: SheetHash | null
    /** The page that holds the sound. */
    readonly soundPage: string | null
    /** Whom to turn to, after the end; absent before, and where nobody was named. */
    readonly support?: LocalText
  }
  console: Common & {
    readonly code: string
    readonly joined: number
    /** How many of those who joined are pretended; the others are real people. */
    readonly pretend: number
    readonly connected: number
    readonly answered: number
    readonly agenda: readonly AgendaEntry[]
    readonly conduct: Conduct | null
    /** `absent`: no projector page is open. `locked`: it waits for the one click that browsers demand for sound. */
    readonly projector: 'absent' | 'locked' | 'ready'
    readonly shows: {
      readonly captions: boolean
      readonly transcript: boolean
      readonly listening: boolean
      readonly projectorLanguage: Language
      /** Those that it may have. */
      readonly languages: readonly Language[]
      readonly hold: Hold
      /** What the board on the big screen shows; `null` while it is not on. */
      readonly board: readonly PlacedExcerpt[] | null
      /** Whether there is an excerpt that may stand on it. */
      readonly boardReady: boolean
      /** Which list may be shown again; `after`: the activity that has to be shown first; `null` where the plan keeps none. */
      readonly list: { readonly ready: LocalText } | { readonly after: LocalText } | null
    }
    readonly startedAt: number
  }
}

/** What one phone alone may see: its own responses, nobody else's. */
export interface Mine {
  readonly roundId: RoundId | null
  /** The highest `seq` the store holds from this phone in this round. */
  readonly seq: number
  readonly response: unknown
  readonly passed: boolean
  /** The own response of the round before, for the talk and for the comparison afterwards. */
  readonly before: unknown
  /** The own reason in this round; `text` is `null` for sitting it out. Absent where none was given. */
  readonly reason?: { readonly seq: number; readonly text: string | null }
}
