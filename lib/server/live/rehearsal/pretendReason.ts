import { endOf } from '../../../activities/ends.ts'
import { kindNamed } from '../../../activities/kinds.ts'
import type { ActivityView } from '../../../session/view.ts'
import type { RoundId } from '../../../workshop/ids.ts'
import type { Habit } from './habits.ts'
import type { Line } from './line.ts'

const words = {
  low: [
    'She asked the next question before the answer had come',
    'No word about what happens next',
    'It was all her plan',
  ],
  high: [
    'She said back what she had heard, and waited',
    'Calm, and clear about the worry',
    'She asked what would help',
  ],
  between: ['Both good and bad in it', 'The end was better than the beginning'],
}

/**
 * What a pretend participant writes when the room is asked which words decided its marks; `null`: it is not asked.
 * `response`: what it has answered in the round.
 */
export const pretendReason = (
  { kind, round }: ActivityView,
  response: unknown,
  random: () => number,
): string | null => {
  const reasons = round.phase === 'revealed' ? round.reasons : undefined
  if (reasons?.asked !== 'open') return null
  const mark = response === null ? null : kindNamed(kind).stands?.mark(response, reasons.about)
  const texts = words[(mark == null ? null : endOf(mark, reasons.ends)) ?? 'between']
  return texts[Math.floor(random() * texts.length)] ?? null
}

interface Manner {
  readonly habit: Habit
  readonly random: () => number
  readonly pace: number
}

/** Writes a reason on a line, once in each round that asks for one. What does not arrive is missing, as it may be of people. */
export const reasonWriter = (line: Line, { habit, random, pace }: Manner) => {
  const wrote = new Set<RoundId>()
  return (activity: ActivityView, response: unknown): void => {
    const roundId = activity.round.id
    const text = pretendReason(activity, response, random)
    if (text === null || wrote.has(roundId)) return
    wrote.add(roundId)
    const write = () =>
      line.emit('command', { type: 'reason', roundId, seq: 1, text: habit.sitsOut ? null : text }, () => undefined)
    setTimeout(write, habit.delayMs(random) * pace)
  }
}
