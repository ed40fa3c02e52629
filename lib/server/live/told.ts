import type { Round } from '../../session/round.ts'
import type { Audience, Views } from '../../session/view.ts'
import type { RoundId } from '../../workshop/ids.ts'
import type { Presented } from './wire.ts'

/** What this process has last told one room; forgotten with its last page. */
export interface Told {
  readonly texts: Map<Audience, string>
  /** What phones were told, and of which round; `null` before the first of them. */
  phone: { readonly view: Presented<Views['phone']>; readonly round: Round | null } | null
  /** Whether everybody is being told just now. */
  telling: boolean
  /** Whether another server has said that the room has changed, or may have said so unheard. */
  elsewhere: 'changed' | 'missed' | null
  roundId: RoundId | null
  timer: ReturnType<typeof setTimeout> | null
}

/** What a room that is new to this process has been told. */
export const nothingTold = (): Told => ({
  texts: new Map(),
  phone: null,
  telling: false,
  elsewhere: null,
  roundId: null,
  timer: null,
})
