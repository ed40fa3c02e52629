import { type Command, may, type Outcome, refused } from '../../session/command.ts'
import type { Audience } from '../../session/view.ts'
import type { Measures } from '../metrics/measures.ts'
import { databaseNow } from '../store/databaseNow.ts'
import { diskIsFull } from '../store/diskIsFull.ts'
import type { Store } from '../store/open.ts'
import { gate, type Speaker } from './gate.ts'
import type { InHand } from './inHand.ts'
import type { openRefresh } from './refresh.ts'
import type { Line } from './wire.ts'

/** What hearing a page needs of the rest. */
export interface HearingParts {
  readonly store: Store
  readonly failed: (error: unknown) => void
  readonly refresh: ReturnType<typeof openRefresh>
  readonly inHand: InHand
  readonly measures: Measures
  /** How much the pages of one phone, or one page of others, may say. */
  readonly creditsOf: (name: string) => () => boolean
}

const roles = { phone: 'participant', projector: 'projector', console: 'facilitator' } as const

const answerTo = (answer: unknown) => (typeof answer === 'function' ? answer : () => undefined)

/** The type of what a page said, as far as there is such a type: nobody has parsed it yet. */
const typeOf = (said: unknown): Command['type'] | 'unknown' => {
  const type = typeof said === 'object' && said !== null && 'type' in said ? said.type : null
  return typeof type === 'string' && Object.hasOwn(may, type) ? (type as Command['type']) : 'unknown'
}

const refusalOf = (error: unknown, failed: HearingParts['failed']) => {
  failed(error)
  return refused(diskIsFull(error) ? 'disk full' : 'failed')
}

/** Hears what one page says: each command is carried out, the room is told, and the page is answered. */
export const hearing = <A extends Audience>(audience: A, line: Line<A>, parts: HearingParts): void => {
  const { store, failed, refresh, inHand, measures } = parts
  const { sessionId, participantId } = line.data
  const mayAfford = parts.creditsOf(participantId ?? line.id)
  const speaker: Speaker = { role: roles[audience], sessionId, participantId }

  line.on('command', async (said, answer) => {
    const begun = performance.now()
    const answered = answerTo(answer)
    const reply = (outcome: Outcome) => {
      answered(outcome)
      measures.heard(audience, typeOf(said), outcome.ok ? 'done' : outcome.why, performance.now() - begun)
    }
    if (!mayAfford()) return reply(refused('too fast'))
    const done = inHand.begin()
    if (done === null) return // this server stops: the page says it again to whoever serves next
    try {
      const outcome = await gate(store, speaker, said)
      if (outcome.ok && said.type === 'unlocked') line.data.page = said.page
      // After the write [W3]. A moment that is marked changes no view.
      if (outcome.ok && said.type !== 'moment') refresh.changed(sessionId)
      reply(outcome)
      if (outcome.ok && audience === 'phone' && 'seq' in said) {
        // The audience says which line it is. It has been answered: whether other tabs can be told is no part of that.
        await refresh.toOtherTabs(line as unknown as Line<'phone'>, said).catch(failed)
      }
    } catch (error) {
      reply(refusalOf(error, failed))
    } finally {
      done()
    }
  })
  line.on('clock', (answer) => {
    if (mayAfford()) databaseNow(store).then((now) => answerTo(answer)(now), failed)
  })
}
