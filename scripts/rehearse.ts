import { parseArgs } from 'node:util'
import { enterPeople, type RehearsalSummary, rehearse } from '../lib/server/live/rehearsal/rehearse.ts'
import { refusedCode, stay } from '../lib/server/live/rehearsal/stay.ts'
import { startThrowAway } from './rehearse/throwAway.ts'

// npm run rehearse -- --people 18 [--workshop good-practice] [--track short] [--json] [--seed 1] [--pace 0.05]
//   [--url http://localhost:3000 --token TOKEN]
// Plays a whole session with pretend participants over real sockets: on a server of its own with a throw-away
// database, unless --url names a running one and --token (shown in the console) the session there.
// With --stay they only come and answer, and someone else leads; --first 5 numbers them from 5, for other habits.

const stop = (sentence: string, code = 2): never => {
  process.stderr.write(`\n  ${sentence}\n\n`)
  process.exit(code)
}

const readArguments = () => {
  try {
    return parseArgs({
      options: {
        people: { type: 'string', default: '18' },
        first: { type: 'string', default: '0' },
        seed: { type: 'string', default: '1' },
        pace: { type: 'string', default: '0.05' },
        workshop: { type: 'string', default: 'do-we-agree' },
        track: { type: 'string' },
        url: { type: 'string' },
        token: { type: 'string' },
        json: { type: 'boolean', default: false },
        stay: { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    return stop(
      `${error instanceof Error ? error.message : error}. For example: npm run rehearse -- --people 18 --json`,
    )
  }
}

const given = readArguments()
const whole = (name: string, text: string, least: number, most: number): number => {
  const number = Number(text)
  if (Number.isInteger(number) && number >= least && number <= most) return number
  return stop(`--${name} is “${text}”, but it has to be a whole number from ${least} to ${most}.`)
}
const people = whole('people', given.people, 1, 1000)
const first = whole('first', given.first, 0, 1000)
const seed = whole('seed', given.seed, 0, 1_000_000)
const pace = Number(given.pace)
if (!(pace > 0 && pace <= 5))
  stop(`--pace is “${given.pace}”, but it has to be a number above 0, up to 5 (1 is as people do).`)
if ((given.url === undefined) !== (given.token === undefined)) {
  stop('--url and --token go together: the console shows both under Rehearse.')
}

const codeOf = async (origin: string, sessionId: string, token: string): Promise<string> => {
  const answer = await fetch(`${origin}/api/sessions/${sessionId}/code`, {
    headers: { cookie: `attune-console-${sessionId}=${token}` },
  }).catch(() => null)
  if (answer === null) return stop(`No server answers at ${origin}. Start it, or correct --url.`)
  if (!answer.ok) return stop('This --token opens no session on that server. Copy it from the console once more.')
  const { code } = (await answer.json()) as { code: string }
  return code
}

const say = (summary: RehearsalSummary) => {
  if (given.json) return void process.stdout.write(`${JSON.stringify(summary)}\n`)
  const { joined, answered, acknowledged, late, lost, rounds, revealed, steps, stepsDone } = summary
  process.stdout.write(
    [
      '',
      `  ${joined} of ${people} pretend participants joined.`,
      `  ${rounds} rounds were run, ${revealed} presses of reveal, ${stepsDone} of ${steps} steps of the agenda.`,
      `  ${answered} answers were given, ${acknowledged} acknowledged, ${lost} of those lost; ${late} came after the close.`,
      '',
      '',
    ].join('\n'),
  )
}

/** `good-practice` names `wsh_goodpractice`; an id is taken as it is. */
const workshopId = given.workshop.startsWith('wsh_') ? given.workshop : `wsh_${given.workshop.replaceAll('-', '')}`
const wanted = { workshopId, ...(given.track === undefined ? {} : { track: given.track }) }

const started =
  given.url === undefined
    ? await startThrowAway(wanted).catch((error: Error) => stop(`The rehearsal did not start: ${error.message}.`))
    : null
const origin = (started?.origin ?? given.url ?? '').replace(/\/+$/, '')
const [sessionId = '', token = ''] = (started?.token ?? given.token ?? '').split('.')
const choices = { origin, sessionId, token, code: await codeOf(origin, sessionId, token), people, first, seed, pace }

if (given.stay) {
  // For the console's button: people who come, answer, and leave with the session, with the server, or after three hours.
  setTimeout(() => process.exit(0), 3 * 60 * 60 * 1000).unref()
  const entered = await enterPeople(choices)
  if (entered.length === 0) stop('Pretend participants are refused once a real person has joined.', refusedCode)
  await stay(entered)
  process.exit(0)
} else {
  const summary = await rehearse(choices)
  await started?.end()
  say(summary)
  const whole = summary.stepsDone === summary.steps
  process.exit(summary.joined === people && summary.lost === 0 && whole ? 0 : 1)
}
