import type { ActivityView } from '../../lib/session/view.ts'

/** Later than the server by a little: a press that comes a blink before its clock has struck would be turned away. */
const graceMs = 400

/**
 * A vote opens by the clock, and the server takes answers from then on. A phone whose line is down at that moment
 * knows the hour as well, and asks; what is pressed waits here until the line is back.
 */
export const openedByItself = <View extends ActivityView>(activity: View, now: number): View => {
  const { round } = activity
  if (round.phase !== 'ready' || round.opensAt === null || now < round.opensAt + graceMs) return activity
  return { ...activity, round: { ...round, phase: 'open' } }
}
