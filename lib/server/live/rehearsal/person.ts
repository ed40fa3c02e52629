import { kindNamed } from '../../../activities/kinds.ts'
import type { Outcome } from '../../../session/command.ts'
import type { Mine, Views } from '../../../session/view.ts'
import type { RoundId } from '../../../workshop/ids.ts'
import { habitOf } from './habits.ts'
import { type Line, openLine, type Standing } from './line.ts'
import { reasonWriter } from './pretendReason.ts'

/** Where a pretend participant goes, and what it may take its time for. */
export interface PersonChoices {
  readonly origin: string
  readonly code: string
  /** The right to be pretended: the token of a console's link. */
  readonly token: string
  readonly number: number
  /** Gives 0 up to 1, the same at every run. */
  readonly random: () => number
  /** 1: as people do. 0.02: as fast as a test wants it. */
  readonly pace: number
}

/** What a pretend participant remembers of one round. */
export interface Remembered {
  readonly roundId: RoundId
  readonly seq: number
  readonly response: unknown
  readonly acknowledged: boolean
  /** It came after the vote had closed, and was told so. */
  readonly late: boolean
  readonly ackMs: number
}

/** A pretend participant: a phone without a screen, on a real line. */
export interface Person {
  readonly rounds: ReadonlyMap<RoundId, Remembered>
  /** Leaves the line, comes back, and returns what the server then holds as its own. */
  comeBack(): Promise<Mine | null>
  standing(): Standing
  leave(): void
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const cookieFor = async ({ origin, code, token }: PersonChoices): Promise<string | null> => {
  const answer = await fetch(`${origin}/p/${code}/join`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ pretend: token }),
  })
  return answer.ok ? (answer.headers.get('set-cookie')?.split(';')[0] ?? null) : null
}

const faceOf = async (origin: string, activity: NonNullable<Views['phone']['activity']>): Promise<unknown> => {
  const answer = await fetch(`${origin}/sheets/${activity.sheet.en}.json`)
  return answer.json()
}

/** Sends until it is acknowledged or the vote is over, as a phone does. */
const send = async (
  line: Line,
  memory: Map<RoundId, Remembered>,
  roundId: RoundId,
  response: unknown,
): Promise<void> => {
  const seq = (memory.get(roundId)?.seq ?? 0) + 1
  const sent = { roundId, seq, response, acknowledged: false, late: false, ackMs: 0 }
  memory.set(roundId, sent)
  const command =
    response === null ? { type: 'pass' as const, roundId, seq } : { type: 'respond' as const, roundId, seq, response }
  for (let tries = 0; tries < 20; tries += 1) {
    const began = performance.now()
    const outcome: Outcome = await line
      .timeout(5000)
      .emitWithAck('command', command)
      .catch(() => ({ ok: false, why: 'failed' }))
    const newer = memory.get(roundId)?.seq !== seq
    if (outcome.ok && !newer) {
      memory.set(roundId, { ...sent, acknowledged: true, ackMs: performance.now() - began })
    }
    if (!outcome.ok && outcome.why === 'not open' && !newer) memory.set(roundId, { ...sent, late: true })
    if (outcome.ok || newer || outcome.why === 'not open' || outcome.why === 'replaced') return
    await wait(300)
  }
}

/** Lets a pretend participant into a room; `null` when the room does not take any. */
export const enterPerson = async (choices: PersonChoices): Promise<Person | null> => {
  const { origin, code, random, pace, number } = choices
  const cookie = await cookieFor(choices)
  if (cookie === null) return null
  const habit = habitOf(number)
  const { line, standing, entered } = openLine(origin, code, cookie)
  const memory = new Map<RoundId, Remembered>()
  const begun = new Set<RoundId>()
  let mine: Mine | null = null
  const writeReason = reasonWriter(line, { habit, random, pace })

  const answer = async (activity: NonNullable<Views['phone']['activity']>): Promise<void> => {
    const roundId = activity.round.id
    const face = await faceOf(origin, activity)
    const recalled = 'recalled' in activity ? activity.recalled : null
    const say = () => kindNamed(activity.kind).example.response(habit.taste(random, activity.id), face, recalled)
    await wait(habit.delayMs(random) * pace)
    if (habit.losesLine) {
      line.disconnect()
      await wait(1500 * pace)
      line.connect()
      await new Promise((resolve) => line.once('connect', () => resolve(null)))
    }
    await send(line, memory, roundId, habit.sitsOut ? null : say())
    if (!habit.changesMind) return
    await wait((500 + 1000 * random()) * pace)
    await send(line, memory, roundId, say())
  }

  line.on('view', ({ activity }) => {
    if (activity) writeReason(activity, memory.get(activity.round.id)?.response ?? null)
    if (activity?.round.phase !== 'open' || begun.has(activity.round.id)) return
    if (!kindNamed(activity.kind).asks) return
    begun.add(activity.round.id)
    answer(activity).catch(() => undefined) // a pretend participant that gives up is counted as one that did not answer
  })
  line.on('mine', (given) => {
    mine = given
  })
  await entered
  return {
    rounds: memory,
    standing,
    comeBack: async () => {
      line.disconnect()
      mine = null
      line.connect()
      for (let tries = 0; mine === null && tries < 250; tries += 1) await wait(20)
      return mine
    },
    leave: () => void line.disconnect(),
  }
}
