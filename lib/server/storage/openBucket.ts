import { createReadStream, createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline as joined, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import type { StorageSettings } from '../env.ts'
import { hashOf } from '../hashOf.ts'
import { type Asked, ask } from './ask.ts'
import { openPatience } from './patience.ts'

/** A bucket of an S3-compatible store. What throws did not happen as far as is known, and says why without a name. */
export interface Bucket {
  /** Puts a file under a name; another of this name is written over. */
  put(name: string, file: string, type: string): Promise<void>
  /** Writes what lies under a name to a file, whole or with a throw; `false`: nothing does. */
  get(name: string, file: string): Promise<boolean>
  /** Nothing lies under this name any more. */
  remove(name: string): Promise<void>
  /** The names that begin so. */
  list(start: string): Promise<string[]>
  /** What is amiss with it: `silent`, or its own word, such as `403 AccessDenied`; `null`: nothing. */
  trouble(): Promise<string | null>
}

/** How long is waited for a store: for a short answer, for a sign of life, and for a whole file. */
export interface BucketWaits {
  readonly shortMs: number
  readonly quietMs: number
  readonly mostMs: number
}
/** Whoever asks how it is waits no longer. */
const lookMs = 2000
const usualWaits: BucketWaits = { shortMs: 5000, quietMs: 20_000, mostMs: 50 * 60_000 }

/** The hash goes along with the file, so that whoever brings it back knows that it is the same. */
const hashHeader = 'x-amz-meta-sha256'

/** A refusal in the store's own word, such as `404 NoSuchBucket`. */
const wordOf = async (response: Response): Promise<string> => {
  const text = await response.text().catch(() => '')
  const code = /<Code>([A-Za-z0-9.]{1,60})<\/Code>/.exec(text)?.[1]
  return [response.status, code].filter(Boolean).join(' ')
}
const refusalOf = async (response: Response): Promise<Error> =>
  new Error(`the store of recordings answered ${await wordOf(response)}`)

/** Names as they are written in a list: each is one of ours, or it is none of our business. */
const namesIn = (text: string): string[] => [...text.matchAll(/<Key>([^<]+)<\/Key>/g)].map(([, name = '']) => name)

/** Opens nothing: a store is asked when it is needed, and may be silent until then. */
export const openBucket = (settings: StorageSettings, waits = usualWaits): Bucket => {
  const keyOf = (name: string) => `${settings.prefix}${name}`
  const shortly = (asked: Omit<Asked, 'signal'>) =>
    ask(settings, { ...asked, signal: AbortSignal.timeout(waits.shortMs) })

  const put: Bucket['put'] = async (name, file, type) => {
    const [{ size }, hash] = await Promise.all([stat(file), hashOf(file)])
    const patience = openPatience(waits.quietMs, waits.mostMs)
    try {
      const response = await ask(settings, {
        method: 'PUT',
        name: keyOf(name),
        headers: { 'content-length': String(size), 'content-type': type, [hashHeader]: hash },
        hash,
        body: () => {
          const read = joined(createReadStream(file), patience.through(), () => undefined) // `fetch` is told by its end
          return Readable.toWeb(read) as ReadableStream<Uint8Array> // two declarations of one thing
        },
        signal: patience.signal,
      })
      if (!response.ok) throw await refusalOf(response)
      await response.body?.cancel()
    } finally {
      patience.over()
    }
  }

  const get: Bucket['get'] = async (name, file) => {
    const patience = openPatience(waits.quietMs, waits.mostMs)
    const { signal } = patience
    try {
      const response = await ask(settings, { method: 'GET', name: keyOf(name), signal })
      if (response.status === 404) {
        const refusal = await refusalOf(response)
        if (refusal.message.includes('NoSuchBucket')) throw refusal
        return false
      }
      if (!response.ok || response.body === null) throw await refusalOf(response)
      const body = Readable.fromWeb(response.body as NodeStream<Uint8Array>) // as above
      await pipeline(body, patience.through(), createWriteStream(file, { mode: 0o600 }), { signal })
      const announced = response.headers.get(hashHeader)
      if (announced !== null && announced !== (await hashOf(file)))
        throw new Error('the store of recordings has sent something else than was put there')
      return true
    } finally {
      patience.over()
    }
  }

  const list: Bucket['list'] = async (start) => {
    const found: string[] = []
    for (let after: string | undefined; ; ) {
      const query = { 'list-type': '2', prefix: keyOf(start), ...(after === undefined ? {} : { 'start-after': after }) }
      const response = await shortly({ method: 'GET', query })
      if (!response.ok) throw await refusalOf(response)
      const text = await response.text()
      const names = namesIn(text)
      found.push(...names.filter((name) => name.startsWith(settings.prefix)))
      after = names.at(-1)
      if (after === undefined || !/<IsTruncated>true</.test(text)) break
    }
    return found.map((name) => name.slice(settings.prefix.length))
  }

  return {
    put,
    get,
    list,
    remove: async (name) => {
      const response = await shortly({ method: 'DELETE', name: keyOf(name) })
      if (!response.ok && response.status !== 404) throw await refusalOf(response)
      await response.body?.cancel()
    },
    trouble: async () => {
      try {
        const query = { 'list-type': '2', 'max-keys': '1', prefix: settings.prefix }
        const signal = AbortSignal.timeout(Math.min(waits.shortMs, lookMs))
        const response = await ask(settings, { method: 'GET', query, signal })
        if (!response.ok) return await wordOf(response)
        await response.body?.cancel()
        return null
      } catch {
        return 'silent'
      }
    },
  }
}
