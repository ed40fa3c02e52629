import type { Command, Outcome } from './command.ts'
import type { Audience, Mine, Views } from './view.ts'

/** What a page hears. */
export interface Heard<A extends Audience> {
  view(view: Views[A]): void
  /** Phones only. */
  mine(mine: Mine): void
}

/** What a page says. Whatever arrives is parsed at the gate: the type is a promise of our own pages only. */
export interface Said {
  command(command: Command, answer: (outcome: Outcome) => void): void
  /** Asks for the server's time, in milliseconds since 1970. */
  clock(answer: (now: number) => void): void
}

/** Why a page was not let in. */
export type Entry = 'no session' | 'not joined' | 'not yours' | 'failed'
