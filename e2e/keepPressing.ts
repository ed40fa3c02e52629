import type { RoundId } from '../lib/workshop/ids.ts'
import type { ChaosPhone } from './chaosPhone.ts'

const anyAnswer = (random: () => number) => (random() < 0.1 ? null : { mark: 1 + Math.floor(random() * 5) })

/**
 * Lets phones press by chance until it is told to stop. The first stays silent: once all have answered, a vote closes by
 * itself.
 */
export const keepPressing = (
  [, ...phones]: readonly ChaosPhone[],
  roundId: RoundId,
  random: () => number,
): (() => void) => {
  const some = () => phones[Math.floor(random() * phones.length)]
  const timer = setInterval(() => {
    for (let at = 0; at < phones.length / 20; at += 1) some()?.say(roundId, anyAnswer(random))
  }, 70)
  return () => clearInterval(timer)
}
