import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Apart } from './open.ts'

interface Failure {
  readonly message: string
  readonly code?: string
}

/** What the thread posts, see commitThread.mjs. */
type Answer = { readonly rows: readonly unknown[] } | { readonly failed: Failure }

const thread = new URL('./commitThread.mjs', import.meta.url)

/** Whoever waits for the thread's answer. */
interface Waiting {
  resolve(answer: Answer): void
  reject(error: unknown): void
}

/**
 * A second connection to a SQLite that is there, in a thread of its own. One write is asked of it at a time. A thread
 * that ends is told to whoever waits for it, and the next write starts another.
 */
export const openApart = (file: string): Apart => {
  let worker: Worker | null = null
  let waiting: Waiting | null = null
  /** The statements that the thread has prepared, by their number. */
  let known = new Map<string, number>()

  const running = (): Worker => {
    if (worker) return worker
    const started = new Worker(thread, { workerData: { file }, execArgv: [] }) // it needs no flag of this process
    const over = (error: unknown) => {
      if (worker === started) worker = null
      waiting?.reject(error)
    }
    started.on('message', (answer: Answer) => waiting?.resolve(answer))
    started.on('error', over)
    started.once('exit', () => worker === started && over(new Error('the thread that commits has ended')))
    started.unref() // it keeps no process alive, but for a write
    worker = started
    known = new Map()
    return started
  }
  running() // before the first rating, which would wait for it

  return {
    run: async <Row>({ sql, parameters }: { sql: string; parameters: readonly unknown[] }) => {
      const asked = running()
      asked.ref()
      const answered = new Promise<Answer>((resolve, reject) => {
        waiting = { resolve, reject }
      })
      const number = known.get(sql) ?? known.size
      asked.postMessage(known.has(sql) ? { number, parameters } : { number, sql, parameters })
      const answer = await answered.finally(() => {
        waiting = null
        asked.unref()
      })
      if (!('failed' in answer)) known.set(sql, number)
      if ('failed' in answer) throw Object.assign(new Error(answer.failed.message), { code: answer.failed.code })
      return answer.rows as readonly Row[] // the statement says what its rows are
    },
    close: async () => {
      if (worker === null) return
      const exited = once(worker, 'exit')
      worker.ref()
      worker.postMessage('end')
      await exited
    },
  }
}
