import type { Posted } from '../../lib/client/outbox.ts'
import type { Mine } from '../../lib/session/view.ts'
import type { RoundId } from '../../lib/workshop/ids.ts'
import type { Said } from '../activities/phoneScreen.ts'

/**
 * What this phone has said in a round, from what the server holds and from what is on its way.
 * A press that was refused is not shown as chosen. One that came late is only where nothing came in time, beside the
 * sentence that it does not count.
 */
export const saidOf = (mine: Mine | null, posted: Posted | null, roundId: RoundId): Said<unknown> => {
  const held = mine?.roundId === roundId ? mine : null
  const counted = held?.response ?? null
  const countedPass = held?.passed ?? false
  // Another tab of the same phone may have pressed since: the server's is then the latest.
  const sent = posted?.roundId === roundId && posted.seq >= (held?.seq ?? 0) ? posted : null
  const inTime = counted !== null || countedPass
  const dropped = sent?.state === 'refused' || (sent?.state === 'late' && inTime)
  const shown = dropped ? null : sent
  return {
    response: shown ? shown.response : counted,
    passed: shown ? shown.response === null : countedPass,
    counted,
    countedPass,
    before: held?.before ?? null,
    state: sent?.state ?? null,
  }
}
