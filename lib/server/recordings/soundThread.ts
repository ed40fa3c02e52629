// A thread of its own for one job: to decode a recording takes a processor for seconds, and no vote may wait for it.
import { parentPort, workerData } from 'node:worker_threads'
import { examine } from './examine.ts'
import type { Job } from './inThread.ts'
import { makeSound } from './makeSound.ts'

const job = workerData as Job // what inThread.ts hands over, and nobody else

parentPort?.postMessage(await (job.do === 'examine' ? examine(job.file, job.bytes) : makeSound(job.wanted)))
