import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Audience } from '../../session/view.ts'
import { inGoodTime, runningSessions } from '../store/installation.ts'
import type { Store } from '../store/open.ts'
import { waitingRemovals } from '../store/removals.ts'
import type { Measures } from './measures.ts'

/** How many pages of each audience are on a line. */
export type Lines = Readonly<Record<Audience, number>>

export interface Metrics {
  readonly measures: Measures
  /** Everything, as Prometheus reads it. */
  text(store: Store, lines: Lines): Promise<string>
  readonly contentType: string
}

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]
const groups = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]

/** Opens the counters of this process, with Node's own: memory, processor, event-loop lag. */
export const openMetrics = (): Metrics => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const acknowledged = new Histogram({
    name: 'attune_acknowledgement_seconds',
    help: 'From a phone’s response or pass coming in until it is committed and acknowledged.',
    buckets: seconds,
    registers,
  })
  const commands = new Counter({
    name: 'attune_commands_total',
    help: 'Commands that pages have sent, by audience, type and outcome.',
    labelNames: ['audience', 'type', 'outcome'],
    registers,
  })
  const together = new Histogram({
    name: 'attune_commit_responses',
    help: 'Responses that were committed together.',
    buckets: groups,
    registers,
  })
  const onLine = new Gauge({ name: 'attune_lines', help: 'Pages on a line.', labelNames: ['audience'], registers })
  const running = new Gauge({
    name: 'attune_sessions_running',
    help: 'Sessions of the last day that are not over, on this database.',
    registers,
  })
  const removals = new Gauge({
    name: 'attune_removals_waiting',
    help: 'Removals of recordings that have been due for more than a minute, on this database.',
    registers,
  })
  return {
    measures: {
      heard: (audience, type, outcome, ms) => {
        commands.inc({ audience, type, outcome })
        if (outcome === 'done' && (type === 'respond' || type === 'pass')) acknowledged.observe(ms / 1000)
      },
      committed: (size) => together.observe(size),
    },
    text: async (store, lines) => {
      for (const [audience, count] of Object.entries(lines)) onLine.set({ audience }, count)
      // Where the database does not answer the rest is what tells why.
      const [sessions, waiting] = await Promise.all([
        inGoodTime(runningSessions(store), Number.NaN),
        inGoodTime(waitingRemovals(store), Number.NaN),
      ])
      running.set(sessions)
      removals.set(waiting)
      return registry.metrics()
    },
    contentType: registry.contentType,
  }
}
