import type { Posted } from '../../lib/client/outbox.ts'
import type { Mine } from '../../lib/session/view.ts'
import type { RoundId } from '../../lib/workshop/ids.ts'
import type { OwnReason } from '../activities/phoneScreen.ts'

/** The own reason in a round, from what the server holds and from what is on its way. */
export const reasonOf = (mine: Mine | null, posted: Posted | null, roundId: RoundId): Omit<OwnReason, 'give'> => {
  const held = mine?.roundId === roundId ? mine.reason : undefined
  const sent = posted?.roundId === roundId && posted.seq >= (held?.seq ?? 0) ? posted : null
  const text = sent ? sent.response : (held?.text ?? null)
  return {
    text: typeof text === 'string' ? text : null,
    state: sent?.state ?? (held ? 'received' : null),
  }
}
