import type { ActivityId } from '../workshop/ids.ts'
import type { Command } from './command.ts'
import type { ActivityView, Conduct, Views } from './view.ts'

type Console = Views['console']

/** `talk` starts the talk's timer, `rest` that of a pause; `again` opens a further round; `goTo` leads to the next activity. */
export type PressType = 'play' | 'open' | 'close' | 'reveal' | 'talk' | 'rest' | 'again' | 'goTo' | 'end'

interface Step {
  readonly type: PressType
  /** The round that the press belongs to; `again` belongs to the round it opens. */
  readonly round: number
  /** Reveals only: the rung's name, and how many rungs are shown after it. */
  readonly rung: string | null
  readonly rungs: number
  /** `goTo` only. */
  readonly activityId: ActivityId | null
}

/** One thing that a facilitator can press, and where it stands in the order of things. */
export interface Press extends Step {
  readonly id: string
  /** `done`: behind us, carried out or passed over. */
  readonly state: 'done' | 'next' | 'later'
  /** Whether the server would take it now. */
  readonly allowed: boolean
  /**
   * What has been shown cannot be unshown, so a reveal is confirmed by a hold or a second press: where the room was
   * asked, and where a secret opens. The next point of a list needs none.
   */
  readonly hold: boolean
}

/** The presses of the activity that the room is at. */
export interface Presses {
  readonly presses: readonly Press[]
  readonly next: Press | null
  /** For a room that runs late: shows the coding without the further votes that were planned. */
  readonly skip: Press | null
  /** How many rounds the list spans. */
  readonly rounds: number
}

const step = (type: PressType, more: Partial<Step> = {}): Step => ({
  type,
  round: 1,
  rung: null,
  rungs: 0,
  activityId: null,
  ...more,
})

const rungsShown = ({ round }: ActivityView): number => (round.phase === 'revealed' ? round.rungs : 0)

const keyShown = (activity: ActivityView, { ladder }: Conduct): boolean =>
  ladder.slice(0, rungsShown(activity)).some((rung) => rung.of === 'key')

const reveals = ({ ladder }: Conduct, round: number, until: number): Step[] =>
  ladder.slice(0, until).map(({ name }, index) => step('reveal', { round, rung: name, rungs: index + 1 }))

/** How many rungs show the room before the first that opens the key. */
const roomRungs = ({ ladder }: Conduct): number => {
  const key = ladder.findIndex(({ of }) => of === 'key')
  return key === -1 ? ladder.length : key
}

/** What follows a vote: another one after a talk, or the whole ladder. */
const afterVote = (conduct: Conduct, round: number, rounds: number): Step[] => {
  if (round === rounds) return reveals(conduct, round, conduct.ladder.length)
  const shown = conduct.order === 'barsFirst' ? reveals(conduct, round, roomRungs(conduct)) : []
  return [...shown, step('talk', { round })]
}

const voteSteps = (conduct: Conduct, rounds: number): Step[] =>
  Array.from({ length: rounds }, (_, index) => index + 1).flatMap((round) => [
    step(round === 1 ? 'open' : 'again', { round }),
    step('close', { round }),
    ...afterVote(conduct, round, rounds),
  ])

/** Once the coding is out, a further vote would only repeat it: what is left is the rest of the ladder. */
const roundsOf = (activity: ActivityView, conduct: Conduct): number =>
  keyShown(activity, conduct) ? activity.round.number : Math.max(conduct.plannedRounds, activity.round.number)

const leave = ({ agenda, activity }: Console): Step => {
  const following = agenda[agenda.findIndex(({ id }) => id === activity?.id) + 1]
  return following ? step('goTo', { activityId: following.id }) : step('end')
}

const stepsOf = (view: Console, activity: ActivityView, conduct: Conduct): Step[] => [
  ...(conduct.excerptId === null ? [] : [step('play')]),
  ...(conduct.asks ? voteSteps(conduct, roundsOf(activity, conduct)) : reveals(conduct, 1, conduct.ladder.length)),
  ...(conduct.rests ? [step('rest')] : []),
  leave(view),
]

/** Whether the excerpt of this activity is heard in the room at this moment. */
export const isPlaying = ({ activity, player }: Pick<Console, 'activity' | 'player'>): boolean =>
  player !== null && player.stoppedAt === null && player.activityId === activity?.id

const runsClock = ({ type }: Step): boolean => type === 'talk' || type === 'rest'

const isBehind = (step: Step, view: Console, activity: ActivityView, conduct: Conduct): boolean => {
  const { phase, number, talkEndsAt } = activity.round
  if (step.type === 'goTo' || step.type === 'end') return false
  if (number > step.round) return true
  if (number < step.round) return false
  if (step.type === 'play') return conduct.played || isPlaying(view) || (conduct.asks && phase !== 'ready')
  if (step.type === 'open' || step.type === 'again') return phase !== 'ready'
  if (step.type === 'close') return phase === 'closed' || phase === 'revealed'
  return runsClock(step) ? talkEndsAt !== null : rungsShown(activity) >= step.rungs
}

const isAllowed = (step: Step, view: Console, activity: ActivityView): boolean => {
  const { phase, number } = activity.round
  const voted = phase === 'closed' || phase === 'revealed'
  if (view.ended) return false
  if (step.type === 'play' || step.type === 'goTo' || step.type === 'end') return true
  if (step.type === 'again' && number === step.round - 1) return voted
  if (number !== step.round) return false
  if (step.type === 'open' || step.type === 'again') return phase === 'ready' || phase === 'closed'
  if (step.type === 'close') return phase === 'open'
  if (step.type === 'reveal' && view.conduct?.waitsFor) return false
  return voted && (runsClock(step) || rungsShown(activity) === step.rungs - 1)
}

const asPress = (step: Step, state: Press['state'], allowed: boolean, hold = false): Press => ({
  ...step,
  id: [step.type, step.activityId ?? step.round, step.rung].filter((part) => part !== null).join(':'),
  state,
  allowed,
  hold,
})

const isHeld = ({ type, rungs }: Step, { asks, ladder }: Conduct): boolean =>
  type === 'reveal' && (asks || ladder[rungs - 1]?.of === 'key')

/** The first key rung while further votes are planned; in talk before bars round 1 stays closed [P8]. */
const skipOf = (view: Console, activity: ActivityView, conduct: Conduct, rounds: number): Press | null => {
  const shown = rungsShown(activity)
  const rung = conduct.ladder[shown]
  const late = conduct.asks && activity.round.number < rounds && conduct.order === 'barsFirst'
  if (!late || view.ended || activity.round.phase !== 'revealed' || rung?.of !== 'key') return null
  return asPress(
    step('reveal', { round: activity.round.number, rung: rung.name, rungs: shown + 1 }),
    'later',
    true,
    true,
  )
}

/** Before the first activity: the way to it. */
const beginning = ({ agenda, ended }: Console): Presses => {
  const first = agenda[0]
  if (ended || !first) return { presses: [], next: null, skip: null, rounds: 0 }
  const next = asPress(step('goTo', { activityId: first.id }), 'next', true)
  return { presses: [next], next, skip: null, rounds: 0 }
}

/**
 * The presses of the current activity in order, and the one that comes next.
 * Example: two rounds with bars before talk: play, open, close, room, talk, again, close, room, coding, why, go on.
 */
export const pressesOf = (view: Console): Presses => {
  const { activity, conduct } = view
  if (activity === null || conduct === null) return beginning(view)
  const steps = stepsOf(view, activity, conduct)
  const behind = steps.map((step) => isBehind(step, view, activity, conduct))
  // What waits for another activity is come back to: the next press leads on.
  const isNext = (step: Step, index: number) => !behind[index] && !(step.type === 'reveal' && conduct.waitsFor !== null)
  const at = view.ended ? -1 : steps.findIndex(isNext)
  const stateOf = (index: number) => (index === at ? 'next' : behind[index] ? 'done' : 'later')
  const presses = steps.map((step, index) =>
    asPress(step, stateOf(index), isAllowed(step, view, activity), isHeld(step, conduct)),
  )
  const rounds = conduct.asks ? roundsOf(activity, conduct) : 1
  return { presses, next: presses[at] ?? null, skip: skipOf(view, activity, conduct, rounds), rounds }
}

/** How long a talk lasts when the plan does not say. */
const talkSeconds = 120

/**
 * The command that a press stands for; `null` when it is not allowed. It names where to go, never "next".
 * `now`: milliseconds since 1970 by the server's clock. `play`: a fresh random name for a play.
 */
export const commandOf = (
  press: Press,
  { activity, conduct }: Pick<Console, 'activity' | 'conduct'>,
  { now, play }: { now: number; play: string },
): Command | null => {
  if (!press.allowed) return null
  if (press.type === 'end') return { type: 'end' }
  if (press.activityId !== null) return { type: 'goTo', activityId: press.activityId }
  if (activity === null) return null
  const roundId = activity.round.id
  if (press.type === 'play') return { type: 'play', play, activityId: activity.id, fromLine: 0 }
  if (press.type === 'reveal') return { type: 'reveal', roundId, rungs: press.rungs }
  if (press.type === 'again' && press.round > activity.round.number) {
    return { type: 'again', activityId: activity.id, number: press.round }
  }
  if (runsClock(press)) {
    return { type: 'setTimer', roundId, endsAt: Math.round(now + (conduct?.talkSeconds ?? talkSeconds) * 1000) }
  }
  return { type: press.type === 'close' ? 'close' : 'open', roundId }
}
