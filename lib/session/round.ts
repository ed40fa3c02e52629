import type { Wall } from '../activities/wall.ts'
import type { ActivityId, RoundId, SessionId } from '../workshop/ids.ts'

/** A round is waiting, being answered, answered, or shown. */
export const phases = ['ready', 'open', 'closed', 'revealed'] as const
export type Phase = (typeof phases)[number]

/** The phases a round may come from to enter this one. `revealed` is a one-way door. */
export const entersFrom = {
  open: ['ready', 'closed'],
  closed: ['open'],
  revealed: ['closed', 'revealed'],
} as const satisfies Partial<Record<Phase, readonly Phase[]>>

interface RoundBase {
  readonly id: RoundId
  readonly sessionId: SessionId
  readonly activityId: ActivityId
  /** 1 for the first asking of an activity, 2 for the second vote. */
  readonly number: number
  /** When the vote opens by itself, in milliseconds since 1970 by the database's clock. */
  readonly opensAt: number | null
  /** When the vote closes by itself. */
  readonly closesAt: number | null
  /** When the talk's timer runs out. Nothing happens then but that it says so. */
  readonly talkEndsAt: number | null
  /** The round does not count: a mark was shouted out, the sound failed. */
  readonly spoiled: boolean
  /** How the console has arranged what people wrote. */
  readonly wall: Wall
  /** Cards were held up and counted at the console: what phones sent in this round is not counted [H1]. */
  readonly byHand: boolean
}

/** Whether the room has been asked for reasons: not yet, just now, or no longer. */
export const askings = ['no', 'open', 'over'] as const
export type Asking = (typeof askings)[number]

/** Nobody but its author may read a response of a secret round. */
export interface SecretRound extends RoundBase {
  readonly phase: 'ready' | 'open' | 'closed'
  readonly rungs: 0
}

/** A secret round that takes no responses any more: what people wrote in it may be read by the console, without names. */
export interface ClosedRound extends SecretRound {
  readonly phase: 'closed'
}

/** The first `rungs` presses of the activity have been shown. */
export interface RevealedRound extends RoundBase {
  readonly phase: 'revealed'
  readonly rungs: number
  /** When the room was shown to itself, in milliseconds since 1970. */
  readonly revealedAt: number
  readonly reasonsAsked: Asking
  /** The reasons that the console has let through, by their keys. */
  readonly reasonsThrough: readonly string[]
}

/** A round whose reasons are written: they may be read, by the console first. */
export interface ReasonedRound extends RevealedRound {
  readonly reasonsAsked: 'over'
}

export type Round = SecretRound | RevealedRound

declare const keyed: unique symbol

/** A revealed round of which a shown rung opens the key. Only `keyIsOut` can tell. */
export type KeyedRound = RevealedRound & { readonly [keyed]: true }

/**
 * Whether a round has reached a rung that opens the key.
 * `opens`: for each rung of the activity, in order, which secret it opens.
 */
export const keyIsOut = (round: Round, opens: readonly ('room' | 'key')[]): round is KeyedRound =>
  round.phase === 'revealed' && opens.slice(0, round.rungs).includes('key')
