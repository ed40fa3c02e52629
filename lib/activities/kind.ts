import type * as z from 'zod/mini'
import type { GroupListId } from '../workshop/groups.ts'
import type { ActivityId, ExcerptId } from '../workshop/ids.ts'
import type { Library, OpenLibrary } from '../workshop/library.ts'
import type { Localised, LocalText } from '../workshop/text.ts'
import type { Place, PlacedExcerpt } from './place.ts'
import type { RecordOf } from './record.ts'
import type { Reported, ReportedTexts } from './reported.ts'
import type { Ties } from './ties.ts'
import type { OwnText, Wall } from './wall.ts'

/**
 * What one person said: in this round, and in the round before it.
 * `null`: did not answer, or passed. At least one of the two is there. The list is ordered by value, so that the
 * order says nothing about who answered when.
 */
export interface Answer<Response> {
  readonly now: Response | null
  readonly before: Response | null
}

/** What the room has been shown of another activity: a round and its rungs, as far as they were reached. */
export interface Earlier {
  readonly activityId: ActivityId
  readonly kind: string
  readonly title: LocalText
  /** What the room knows its recording by; absent where it has none. */
  readonly excerptTitle?: LocalText
  readonly excerptId: ExcerptId | null
  /** 1 for the first vote. */
  readonly number: number
  /** By the rung's name. A kind that draws on it reads it with a schema: kinds do not know each other. */
  readonly shown: Readonly<Record<string, unknown>>
  /** What of its texts the console has put together; absent where it has none. */
  readonly ties?: Ties
  /** Where its excerpt stands between the two dimensions; `null` where that may not be shown yet, or where it has none. */
  readonly place?: PlacedExcerpt | null
}

/**
 * The answers of this round by the groups that people picked when they joined. The core hands over only groups that may
 * be shown; the others it names and says nothing else of.
 */
export interface SplitAnswers<Response> {
  readonly list: GroupListId
  readonly groups: readonly { readonly name: LocalText; readonly answers: readonly Answer<Response>[] }[]
  readonly tooFew: readonly LocalText[]
}

/** What a rung must know of the room beside its answers. */
export interface RoomRule<Recalled = unknown, Response = unknown> {
  /** Below this many ratings nothing is drawn of the room (statistics.md, 2.4). */
  readonly floor: number
  /** Whether a round came before this one. */
  readonly second: boolean
  /** How many have joined, for what one phone writes for several people; absent: those who answered. */
  readonly joined?: number
  /** What the activity draws from earlier ones; absent where its kind recalls nothing. */
  readonly recalled?: Recalled
  /** How the console has arranged the room's texts: what is hidden, what belongs together. */
  readonly wall?: Wall
  /** Only for a rung that asks for it by `byGroup`, in a session that offers the list. */
  readonly groups?: SplitAnswers<Response>
}

/** A press of the facilitator that shows the room to itself. It is not handed the key. */
export interface RoomRung<Config, Response, Shown, Recalled = unknown> {
  readonly of: 'room'
  readonly tellsGrouping?: boolean
  /** The list by which this press splits the room; left out of the ladder where the session does not offer it. */
  byGroup?(config: Config): GroupListId | null
  show(config: Config, answers: readonly Answer<Response>[], room: RoomRule<Recalled, Response>): Shown
}

/** A press of the facilitator that opens the key. It is called only once it has been reached. */
export interface KeyRung<Config, Key, Response, Shown, Recalled = unknown> {
  readonly of: 'key'
  /** Whether it tells which of the framework's elements belong together. */
  readonly tellsGrouping?: boolean
  show(config: Config, answers: readonly Answer<Response>[], room: RoomRule<Recalled>, key: Key): Shown
}

export type Rung<Config, Key, Response, Shown, Recalled = unknown> =
  | RoomRung<Config, Response, Shown, Recalled>
  | KeyRung<Config, Key, Response, Shown, Recalled>

export type Ladder<Config, Key, Response, Recalled = unknown> = Record<
  string,
  Rung<Config, Key, Response, unknown, Recalled>
>

/** What an activity draws from what the room has been shown of others. It is in every view, so nothing secret is. */
export interface Recall<Config, Recalled> {
  /** The activities it draws on; `all` of the session; `placed`: those of a kind that places its excerpt. */
  from(config: Config): readonly ActivityId[] | 'all' | 'placed'
  /** It is handed to the rungs alone, and stands in no view before a press shows it. */
  readonly onlyRungs?: boolean
  /**
   * `earlier`: in the order of the plan, each revealed round apart. Empty while nothing has been shown.
   * `arranged`: what the console has laid where in this activity's own round; absent where it is drawn in none.
   */
  make(config: Config, earlier: readonly Earlier[], arranged?: Wall): Recalled
  /** What of it stands in views, where rungs need more than screens do; absent: all of it. */
  inViews?(recalled: Recalled): Recalled
}

/** A rung of another activity that has to be out before this one may be revealed. */
export interface WaitsFor {
  readonly activityId: ActivityId
  readonly rung: string
}

/** For a room without phones: what can be held up as a card, and which response a card stands for. */
export interface Cards<Config, Face, Response> {
  /** What the cards say, in the order in which they are counted; `null` where this activity can not be counted so. */
  of(config: Config, face: Face): readonly LocalText[] | null
  /** The response that the card at this place stands for, the first at 0. */
  response(config: Config, at: number): Response
}

/** What people write themselves. The console may read it, hide and group it; what is hidden is shown by no rung. */
export interface Texts<Config, Response> {
  /** From when on the console may read them: once the round is closed, or once the room's marks have been shown. */
  readonly from: 'closed' | 'revealed'
  /** Whose words a text is: each person's own, or those of a team, of which one phone writes; absent: each person's. */
  readonly by?: 'people' | 'teams'
  /** Whether this activity asks for any; absent where its kind always does. */
  asked?(config: Config): boolean
  /** Words are all that is asked where any are: screens then speak of writing, not of a vote. */
  readonly alone?: true
  /** The texts without names. `answers`: as a rung gets them; below the floor none is asked for. */
  of(config: Config, answers: readonly Answer<Response>[]): readonly OwnText[]
}

/** Where people stand with their marks, so that those at the two ends of the room may be asked for their words. */
export interface Stands<Config, Response> {
  /** What the marks are of: an element, where several are marked; `null`: the whole. It is told from what is shown. */
  about(config: Config, answers: readonly Answer<Response>[], room: RoomRule): string | null
  /** A person's mark from 1 to 5; `null` where none was given. */
  mark(response: Response, about: string | null): number | null
}

/**
 * What one kind of activity must say for itself.
 * It never sees who answered, which phase it is, or who is looking: the session decides those.
 */
export interface Kind<
  Config,
  Face,
  Key,
  Response,
  Rungs extends Ladder<Config, Key, Response, Recalled>,
  Recalled = null,
> {
  /** Whether phones are asked anything. */
  readonly asks: boolean
  /** Whether this activity does, for a kind that asks only where its author has written a question. */
  asksHere?(config: Config): boolean
  /** What an author writes. */
  readonly config: z.ZodMiniType<Config>
  /** What stays secret until a `key` rung: an expert coding, an answer, a grouping. */
  readonly key: z.ZodMiniType<Key>
  /** What one phone may send. */
  readonly response: z.ZodMiniType<Response>
  /** Whether a well-formed response fits this activity. */
  fits(config: Config, response: Response): boolean
  /** Whether a response that fits answers everything that was asked. */
  complete(config: Config, response: Response): boolean
  /** A pause: its time runs from a press of its own, and the screens say when to be back. */
  readonly rests?: boolean
  /** The recording that is heard in this activity, if any. */
  excerpt(config: Config): ExcerptId | null
  /** The presses of reveal of this activity, in order. */
  rungs(config: Config): readonly (keyof Rungs & string)[]
  /** What everyone in the room may read of the activity at any time, in all languages. */
  face(config: Config, library: OpenLibrary): Face
  /** The secret of this activity, made once, when a session starts. */
  keyOf(config: Config, library: Library): Key
  readonly recall?: Recall<Config, Recalled>
  waitsFor?(config: Config): WaitsFor | null
  /** Whether people are asked which of the framework's elements belong together: what tells it is better shown after. */
  asksGrouping?(config: Config): boolean
  readonly texts?: Texts<Config, Response>
  /** What people wrote here may be seen again at any time: what it is called then; `null` where it may not. */
  atHand?(config: Config): LocalText | null
  readonly cards?: Cards<Config, NoInfer<Face>, NoInfer<Response>>
  /** For a kind whose room has two ends, which may be asked for their reasons. */
  readonly stands?: Stands<Config, Response>
  /** What each press shows, without names. */
  readonly ladder: Rungs
  /**
   * Where its excerpt stands between the framework's first two dimensions. Handed what a key rung is handed, and called
   * only once such a rung has been reached and the grouping of the elements is out.
   */
  place?(config: Config, answers: readonly Answer<Response>[], room: RoomRule, key: Key): Place | null
  /** What belongs into a person's own record; absent where nothing does. It is handed that person's response alone. */
  readonly record?: RecordOf<
    Localised<NoInfer<Face>>,
    NoInfer<Response>,
    { readonly [Step in keyof Rungs]?: ReturnType<Rungs[Step]['show']> }
  >
  /** What managers read later, in figures about groups; absent where a kind is in no report. */
  readonly reported?: Reported<NoInfer<Config>, NoInfer<Key>, NoInfer<Response>>
  /** What teams wrote and were shown, for the same reports. */
  readonly reportedTexts?: ReportedTexts<NoInfer<Config>>
  /** A kind can play itself: rehearsals and the laws of secrecy use this. `random` gives 0 up to 1. */
  readonly example: {
    readonly config: NoInfer<Config>
    key(random: () => number): NoInfer<Key>
    /** What a pretend participant might say who reads this face, and what is recalled there. */
    response(random: () => number, face: NoInfer<Face>, recalled?: NoInfer<Recalled> | null): NoInfer<Response>
    /** What might be recalled, for a kind that recalls. */
    readonly recalled?: NoInfer<Recalled>
  }
}

/** Declares a kind; the types of its parts are inferred from its schemas. */
export const defineKind = <
  Config,
  Face,
  Key,
  Response,
  Rungs extends Ladder<Config, Key, Response, Recalled>,
  Recalled = null,
>(
  kind: Kind<Config, Face, Key, Response, Rungs, Recalled>,
): Kind<Config, Face, Key, Response, Rungs, Recalled> => kind
