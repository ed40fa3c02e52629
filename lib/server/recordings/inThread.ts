import { Worker } from 'node:worker_threads'
import type { Examined, NotTaken } from './examine.ts'
import type { Made, Wanted } from './makeSound.ts'

/** What a thread is started for. */
export type Job =
  | { readonly do: 'examine'; readonly file: string; readonly bytes: number }
  | { readonly do: 'make'; readonly wanted: Wanted }

// Bundled it lies beside this file as JavaScript; unbundled Node reads the TypeScript as it is.
const thread = new URL(import.meta.url.endsWith('.ts') ? './soundThread.ts' : './soundThread.js', import.meta.url)

/** Does a job in a thread of its own, which ends with it. What throws there throws here. */
const inThread = <Done>(job: Job): Promise<Done> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(thread, { workerData: job })
    worker.once('message', (done: Done) => resolve(done))
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('the thread that decodes has ended'))) // too late where it has answered
  })

/** Reads what a file really is, how long it is and how loud where; or why it is not taken. */
export const examineInThread = (file: string, bytes: number): Promise<Examined | { readonly why: NotTaken }> =>
  inThread({ do: 'examine', file, bytes })

/** Makes a sound of a part of a recording; `null`: nothing on this machine can decode it. */
export const makeInThread = (wanted: Wanted): Promise<Made | null> => inThread({ do: 'make', wanted })
