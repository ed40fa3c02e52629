import type { ChildProcess } from 'node:child_process'
import { randomInt } from 'node:crypto'
import type { SessionId } from '../../../workshop/ids.ts'
import { linkToken } from '../../auth/tokens.ts'
import type { Store } from '../../store/open.ts'
import { joinedCount } from '../../store/participants.ts'
import { sessionById } from '../../store/sessions.ts'
import type { RunRehearsal } from './runRehearsal.ts'
import { refusedCode } from './stay.ts'

/** The most pretend participants that a console brings into one session. */
export const mostPretend = 120
/** The most groups at once, over all sessions: each is a process. */
const mostGroups = 8

/** Why no pretend participants were sent in. `real`: a real person has joined. */
export type NoRehearsal = 'real' | 'ended' | 'many'

interface Group {
  readonly sessionId: SessionId
  /** The number after its last participant's. */
  readonly end: number
  readonly child: ChildProcess
}

/** The groups of pretend participants that consoles have asked for. */
export interface PretendGroups {
  /** Sends some in; `null` when they are on their way. */
  send(sessionId: SessionId, people: number): Promise<NoRehearsal | null>
  /** Ends them all. */
  stop(): void
}

/** What sending pretend participants in takes. */
export interface GroupChoices {
  readonly store: Store
  readonly secret: string
  /** Where this machine reaches its own server. */
  readonly origin: string
  readonly run: RunRehearsal
  readonly failed: (error: unknown) => void
}

/** Keeps the processes in which pretend participants live. They speak to the server over real sockets, as phones do. */
export const openPretendGroups = ({ store, secret, origin, run, failed }: GroupChoices): PretendGroups => {
  const groups = new Set<Group>()

  const start = (sessionId: SessionId, people: number, first: number): void => {
    const token = `${sessionId}.${linkToken(secret, sessionId, 'console')}`
    const numbers = ['--people', String(people), '--first', String(first), '--seed', String(randomInt(1_000_000))]
    const child = run(['--stay', ...numbers, '--url', origin, '--token', token, '--pace', '1'])
    const group = { sessionId, end: first + people, child }
    groups.add(group)
    child.once('error', (error) => {
      groups.delete(group)
      failed(error)
    })
    child.once('exit', (code) => {
      groups.delete(group)
      if (code === null || code === 0 || code === refusedCode) return // ended by us, done, or a real person was quicker
      failed(new Error(`pretend participants for ${origin} ended with code ${code}`))
    })
  }

  return {
    send: async (sessionId, people) => {
      const session = await sessionById(store, sessionId)
      if (!session || session.ended_at !== null) return 'ended'
      const { joined, pretend } = await joinedCount(store, sessionId)
      if (joined > pretend) return 'real'
      // Those on their way have a number already, so that another press brings others.
      const ends = [...groups].filter((group) => group.sessionId === sessionId).map(({ end }) => end)
      const first = Math.max(pretend, ...ends)
      if (first + people > mostPretend || groups.size >= mostGroups) return 'many'
      start(sessionId, people, first)
      return null
    },
    stop: () => {
      for (const { child } of groups) child.kill()
    },
  }
}
