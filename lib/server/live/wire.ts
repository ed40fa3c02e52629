import type { Namespace, Socket } from 'socket.io'
import type { Said } from '../../session/events.ts'
import type { Audience, Mine, Views } from '../../session/view.ts'
import type { ParticipantId, SessionId } from '../../workshop/ids.ts'

declare const presented: unique symbol

/** A view that `present.ts` has made. Nothing else may leave through an audience's door. */
export type Presented<T> = T & { readonly [presented]: true }

/** What the server may send to an audience: a view made for it and, to one phone, what is its own. */
export interface Sends<A extends Audience> {
  view(view: Presented<Views[A]>): void
  mine(mine: Presented<Mine>): void
}

/** Nothing may be sent on the bare server, past the doors of the audiences. */
export type Nothing = Record<never, never>

/** Who is on a line. It is set once, at the door, from the cookie; no message changes it. */
export interface Standing {
  sessionId: SessionId
  /** Phones only. */
  participantId: ParticipantId | null
  /** Projectors only: the page's own name once it has been unlocked. */
  page: string | null
}

export type Door<A extends Audience> = Namespace<Said, Sends<A>, Nothing, Standing>
export type Line<A extends Audience> = Socket<Said, Sends<A>, Nothing, Standing>
