import type * as z from 'zod/mini'
import type { ExcerptId } from '../workshop/ids.ts'
import type { Library, OpenLibrary } from '../workshop/library.ts'

/**
 * What one person said: in this round, and in the round before it.
 * `null`: did not answer, or passed. At least one of the two is there. The list is ordered by value, so that the
 * order says nothing about who answered when.
 */
export interface Answer<Response> {
  readonly now: Response | null
  readonly before: Response | null
}

/** What a rung must know of the room beside its answers. */
export interface RoomRule {
  /** Below this many ratings nothing is drawn of the room (statistics.md, 2.4). */
  readonly floor: number
  /** Whether a round came before this one. */
  readonly second: boolean
}

/** A press of the facilitator that shows the room to itself. It is not handed the key. */
export interface RoomRung<Config, Response, Shown> {
  readonly of: 'room'
  show(config: Config, answers: readonly Answer<Response>[], room: RoomRule): Shown
}

/** A press of the facilitator that opens the key. It is called only once it has been reached. */
export interface KeyRung<Config, Key, Response, Shown> {
  readonly of: 'key'
  show(config: Config, answers: readonly Answer<Response>[], room: RoomRule, key: Key): Shown
}

export type Rung<Config, Key, Response, Shown> =
  | RoomRung<Config, Response, Shown>
  | KeyRung<Config, Key, Response, Shown>

export type Ladder<Config, Key, Response> = Record<string, Rung<Config, Key, Response, unknown>>

/**
 * What one kind of activity must say for itself.
 * It never sees who answered, which phase it is, or who is looking: the session decides those.
 */
export interface Kind<Config, Face, Key, Response, Rungs extends Ladder<Config, Key, Response>> {
  /** Whether phones are asked anything. */
  readonly asks: boolean
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
  /** The recording that is heard in this activity, if any. */
  excerpt(config: Config): ExcerptId | null
  /** The presses of reveal of this activity, in order. */
  rungs(config: Config): readonly (keyof Rungs & string)[]
  /** What everyone in the room may read of the activity at any time, in all languages. */
  face(config: Config, library: OpenLibrary): Face
  /** The secret of this activity, made once, when a session starts. */
  keyOf(config: Config, library: Library): Key
  /** What each press shows, without names. */
  readonly ladder: Rungs
  /** A kind can play itself: rehearsals and the laws of secrecy use this. `random` gives 0 up to 1. */
  readonly example: {
    readonly config: NoInfer<Config>
    key(random: () => number): NoInfer<Key>
    /** What a pretend participant might say who reads this face. */
    response(random: () => number, face: NoInfer<Face>): NoInfer<Response>
  }
}

/** Declares a kind; the types of its parts are inferred from its schemas. */
export const defineKind = <Config, Face, Key, Response, Rungs extends Ladder<Config, Key, Response>>(
  kind: Kind<Config, Face, Key, Response, Rungs>,
): Kind<Config, Face, Key, Response, Rungs> => kind
