import type { Posted } from '../../lib/client/outbox.ts'
import type { Mine, RoundView } from '../../lib/session/view.ts'
import type { Said } from '../activities/phoneScreen.ts'

/** Nothing said yet. */
export const silent: Said<unknown> = {
  response: null,
  passed: false,
  counted: null,
  countedPass: false,
  before: null,
  state: null,
}

/**
 * What this phone has said in a round, from what the server holds and from what is on its way.
 * A press that was refused is not shown as chosen. One that came late is only where nothing came in time, beside the
 * sentence that it does not count. In a round that was counted by hand phones have said nothing [H1].
 */
export const saidOf = (
  mine: Mine | null,
  posted: Posted | null,
  { id: roundId, byHand }: Pick<RoundView, 'id' | 'byHand'>,
): Said<unknown> => {
  if (byHand?.includes('now')) return { ...silent, before: mine?.roundId === roundId ? mine.before : null }
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
