import { io, type Socket } from 'socket.io-client'
import { kindNamed } from '../lib/activities/kinds.ts'
import type { Heard, Said } from '../lib/session/events.ts'
import type { Views } from '../lib/session/view.ts'

/** A participant without a screen: it joined as a phone does, and answers over the same line. */
export interface QuietPhone {
  /** Answers what is asked now, or is asked next; `null` sits it out. Fails where a phone would be refused. */
  say(response: unknown): Promise<void>
  /** Answers as a pretend participant would, whatever is asked. */
  sayAnything(): Promise<void>
  leave(): void
}

type Asked = NonNullable<Views['phone']['activity']>

const patience = 15_000

const joined = async (origin: string, code: string, groups: Readonly<Record<string, number>>): Promise<string> => {
  const answer = await fetch(`${origin}/p/${code}/join`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ groups }),
  })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0]
  if (!cookie) throw new Error(`not let in: ${answer.status}`)
  return cookie
}

/** Keeps the last view, and waits for one in which something is asked that has not been answered here. */
const watch = (line: Socket<Heard<'phone'>, Said>) => {
  let view: Views['phone'] | null = null
  const answered = new Set<string>()
  const asked = (): Asked | null => {
    const activity = view?.activity
    return activity?.round.phase === 'open' && !answered.has(activity.round.id) ? activity : null
  }
  line.on('view', (given) => {
    view = given
  })
  const next = async (): Promise<Asked> => {
    for (const until = Date.now() + patience; Date.now() < until; ) {
      const activity = asked()
      if (activity) return activity
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
    throw new Error(`nothing was asked; the room stood at ${JSON.stringify(view).slice(0, 300)}`)
  }
  return { next, done: ({ round }: Asked) => answered.add(round.id), entered: () => view !== null }
}

/**
 * Most people of a test's room need no screen to be drawn: one browser page costs what a hundred of these do.
 * `groups`: what is picked of each list that the session offers, by the list's id and the item's place.
 */
export const quietPhone = async (
  origin: string,
  code: string,
  groups: Readonly<Record<string, number>> = {},
): Promise<QuietPhone> => {
  const cookie = await joined(origin, code, groups)
  const line: Socket<Heard<'phone'>, Said> = io(`${origin}/phone`, {
    auth: { session: code },
    transports: ['websocket'],
    extraHeaders: { cookie },
    forceNew: true,
  })
  const { next, done, entered } = watch(line)
  const say = async (activity: Asked, response: unknown) => {
    const roundId = activity.round.id
    const outcome = await line
      .timeout(patience)
      .emitWithAck(
        'command',
        response === null ? { type: 'pass', roundId, seq: 1 } : { type: 'respond', roundId, seq: 1, response },
      )
    if (!outcome.ok) throw new Error(`refused: ${outcome.why}, of ${JSON.stringify(response)}`)
    done(activity)
  }
  for (const until = Date.now() + patience; !entered(); ) {
    if (Date.now() > until) throw new Error('the room did not let it in')
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  return {
    say: async (response) => say(await next(), response),
    sayAnything: async () => {
      const activity = await next()
      const face = await (await fetch(`${origin}/sheets/${activity.sheet.en}.json`)).json()
      await say(activity, kindNamed(activity.kind).example.response(Math.random, face, activity.recalled ?? null))
    },
    leave: () => void line.disconnect(),
  }
}
