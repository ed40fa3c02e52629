import { Worker } from 'node:worker_threads'
import { decoding } from './decoding.ts'
import type { Examined, NotTaken } from './examine.ts'
import type { Made, Wanted } from './makeSound.ts'

/** What a thread is started for. */
export type Job =
  | { readonly do: 'examine'; readonly file: string; readonly bytes: number }
  | { readonly do: 'make'; readonly wanted: Wanted }

// Bundled it lies beside this file as JavaScript; unbundled Node reads the TypeScript as it is.
const thread = new URL(import.meta.url.endsWith('.ts') ? './soundThread.ts' : './soundThread.js', import.meta.url)

/** Half a day decodes in minutes; what takes longer than this goes nowhere, and others wait behind it. */
const mostMs = 20 * 60_000

/** Does a job in a thread of its own, which ends with it. What throws there throws here. */
const inThread = <Done>(job: Job): Promise<Done> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(thread, { workerData: job })
    const limit = setTimeout(() => void worker.terminate(), mostMs)
    worker.once('message', (done: Done) => resolve(done))
    worker.once('error', reject)
    worker.once('exit', () => {
      clearTimeout(limit)
      reject(new Error('the thread that decodes has ended')) // too late where it has answered
    })
  })

/** Does a job when its turn comes; `null`: it was called off before. */
const inTurn = async <Done>(job: Job, off?: AbortSignal): Promise<{ readonly done: Done } | null> => {
  const end = await decoding.take(off)
  if (!end) return null
  try {
    return { done: await inThread<Done>(job) }
  } finally {
    end()
  }
}

/**
 * Reads what a file really is, how long it is and how loud where; or why it is not taken. `off`: whoever sent it has gone
 * away, so that it leaves the line where its turn has not come.
 */
export const examineInThread = async (
  file: string,
  bytes: number,
  off?: AbortSignal,
): Promise<Examined | { readonly why: NotTaken | 'brokenOff' }> =>
  (await inTurn<Examined | { readonly why: NotTaken }>({ do: 'examine', file, bytes }, off))?.done ?? {
    why: 'brokenOff',
  }

/** Makes a sound of a part of a recording; `null`: nothing on this machine can decode it. */
export const makeInThread = async (wanted: Wanted): Promise<Made | null> =>
  (await inTurn<Made | null>({ do: 'make', wanted }))?.done ?? null
