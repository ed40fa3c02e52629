import type { Command, Refusal } from '../../session/command.ts'
import type { Audience } from '../../session/view.ts'

/** What became of something that a page said. `null`: it could not be told, since this server stops. */
export type Heard = 'done' | Refusal

/** What is counted while sessions run. Nothing in it says who, in which session, or what. */
export interface Measures {
  /** A command was answered, so many milliseconds after it had come. */
  heard(audience: Audience, type: Command['type'] | 'unknown', outcome: Heard, ms: number): void
  /** So many responses were committed together. */
  committed(together: number): void
}

/** Counts nothing. */
export const unmeasured: Measures = { heard: () => undefined, committed: () => undefined }
