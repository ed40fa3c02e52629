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

const answerOf = async (worker: Worker, query: { sql: string; parameters: readonly unknown[] }): Promise<Answer> => {
  const stop = new AbortController()
  const gone = once(worker, 'exit', { signal: stop.signal }).then(() => {
    throw new Error('the thread that commits has ended')
  })
  const answered = once(worker, 'message', { signal: stop.signal }).then(([answer]) => answer as Answer)
  worker.postMessage({ sql: query.sql, parameters: query.parameters })
  try {
    return await Promise.race([answered, gone])
  } finally {
    stop.abort()
  }
}

/**
 * A second connection to a SQLite that is there, in a thread of its own. One write is asked of it at a time. A thread that ends is told to whoever waits for it, and the next write starts another.
 */
export const openApart = (file: string): Apart => {
  let worker: Worker | null = null

  const running = (): Worker => {
    if (worker) return worker
    const started = new Worker(thread, { workerData: { file }, execArgv: [] }) // none of this process's: it needs none
    const over = () => {
      if (worker === started) worker = null
    }
    started.on('error', over) // told to whoever waits for an answer
    started.once('exit', over)
    started.unref() // it keeps no process alive, but for a write
    worker = started
    return started
  }
  running() // before the first rating, which would wait for it

  return {
    run: async <Row>(query: { sql: string; parameters: readonly unknown[] }) => {
      const asked = running()
      asked.ref()
      const answer = await answerOf(asked, query).finally(() => asked.unref())
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
