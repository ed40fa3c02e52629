import { io, type Socket } from 'socket.io-client'
import type { Command, Outcome } from '../../../session/command.ts'
import type { Heard, Said } from '../../../session/events.ts'
import { commandOf, pressesOf } from '../../../session/presses.ts'
import type { Views } from '../../../session/view.ts'

type Console = Views['console']

/** What a conductor tells of the session it led. */
export interface Conducted {
  readonly rounds: number
  readonly revealed: number
  /** The steps of the agenda. */
  readonly steps: number
  /** Those in which every press of every activity was made. */
  readonly stepsDone: number
}

/** How a session is led by a machine. */
export interface ConductChoices {
  readonly origin: string
  readonly sessionId: string
  readonly cookie: string
  /** Called when a vote has closed, before anything is revealed. */
  readonly closed: () => Promise<void>
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const join = (choices: ConductChoices, audience: 'console' | 'projector') =>
  io(`${choices.origin}/${audience}`, {
    auth: { session: choices.sessionId },
    transports: ['websocket'],
    extraHeaders: { cookie: choices.cookie },
    forceNew: true,
  })

const say = (line: Socket, command: Command): Promise<Outcome> => line.timeout(8000).emitWithAck('command', command)

/** Whether all that is planned for the activity that the room is at has been pressed: what is left is to leave it. */
const isDone = (view: Console): boolean => {
  const { presses, next } = pressesOf(view)
  const leaves = next !== null && (next.type === 'goTo' || next.type === 'end')
  return view.activity !== null && leaves && presses.every((press) => press === next || press.state === 'done')
}

/**
 * The next press's command, as the console's one button would send it; `null` while the room is still answering. A
 * reveal that had to wait for another activity is come back to as soon as it may be made.
 */
const nextCommand = (view: Console): Command | null => {
  const { next } = pressesOf(view)
  if (!next) return null
  const due = view.agenda.find((entry) => entry.due && entry.id !== view.activity?.id)
  if (due && (next.type === 'goTo' || next.type === 'end')) return { type: 'goTo', activityId: due.id }
  if (next.type === 'close' && view.answered < view.joined) return null
  return commandOf(next, view, { now: Date.now(), play: `play_${Date.now().toString(36)}` })
}

/**
 * Leads a session from its first activity to its end by pressing what the console says is next. A vote is closed when
 * all have answered, or after `patienceMs`. Recordings are not heard: each is played and at once at its end.
 */
export const conduct = async (choices: ConductChoices, patienceMs: number): Promise<Conducted> => {
  const desk: Socket<Heard<'console'>, Said> = join(choices, 'console')
  const screen = join(choices, 'projector')
  let view: Console | null = null
  desk.on('view', (given) => {
    view = given
  })
  let [rounds, revealed, openSince, idle] = [0, 0, 0, 0]
  const done = new Set<string>()
  const closed = new Set<string>()
  let agenda: Console['agenda'] = []
  while (idle < 3000) {
    await wait(20)
    idle += 1
    const seen = view as Console | null
    if (seen === null) continue
    agenda = seen.agenda
    if (seen.activity && isDone(seen)) done.add(seen.activity.id)
    if (seen.ended) break
    if (seen.activity?.round.phase === 'open') openSince ||= Date.now()
    else openSince = 0
    if (seen.conduct?.asks && seen.activity?.round.phase === 'closed' && !closed.has(seen.activity.round.id)) {
      closed.add(seen.activity.round.id)
      await choices.closed()
    }
    const late = openSince > 0 && Date.now() - openSince > patienceMs
    const roundId = seen.activity?.round.id
    const command = late && roundId ? { type: 'close' as const, roundId } : nextCommand(seen)
    if (command === null) continue
    view = null
    const outcome = await say(desk as unknown as Socket, command)
    idle = 0
    if (outcome.ok && command.type === 'reveal') revealed += 1
    if (outcome.ok && (command.type === 'open' || command.type === 'again')) rounds += 1
    if (outcome.ok && command.type === 'play') await say(screen, { type: 'ended', play: command.play })
    await until(() => view !== null, 400)
    view ??= seen
  }
  desk.disconnect()
  screen.disconnect()
  return { rounds, revealed, ...stepsOf(agenda, done) }
}

const stepsOf = (agenda: Console['agenda'], done: ReadonlySet<string>): Pick<Conducted, 'steps' | 'stepsDone'> => {
  const steps = [...new Set(agenda.map(({ step }) => step))]
  const isWhole = (step: string) => agenda.every((entry) => entry.step !== step || done.has(entry.id))
  return { steps: steps.length, stepsDone: steps.filter(isWhole).length }
}

const until = async (come: () => boolean, mostMs: number): Promise<void> => {
  for (let waited = 0; !come() && waited < mostMs; waited += 10) await wait(10)
}
