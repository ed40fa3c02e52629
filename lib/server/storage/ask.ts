import { AwsV4Signer } from 'aws4fetch'
import type { StorageSettings } from '../env.ts'

/** One request to a store: which of its addresses, and what goes along. */
export interface Asked {
  readonly method: 'GET' | 'PUT' | 'DELETE'
  /** Behind the bucket: a name in it, or nothing. */
  readonly name?: string
  readonly query?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  /** The SHA-256 of what is sent, which the store checks. */
  readonly hash?: string
  /** Made anew for each try. */
  body?(): ReadableStream<Uint8Array>
  readonly signal: AbortSignal
}

const hashOfNothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/** Once more after a hiccup: of the line, or of a store that has too much to do just then. */
const tries = 2
const pauseMs = 200

const once = async (
  { origin, bucket, region, keyId, secret }: StorageSettings,
  { method, name, query, headers, hash, body, signal }: Asked,
): Promise<Response> => {
  const url = new URL(`${origin}/${bucket}${name === undefined ? '' : `/${name}`}`)
  for (const [key, value] of Object.entries(query ?? {})) url.searchParams.set(key, value)
  const signed = await new AwsV4Signer({
    method,
    url: url.href,
    headers: { ...headers, 'x-amz-content-sha256': hash ?? hashOfNothing },
    service: 's3',
    region,
    accessKeyId: keyId,
    secretAccessKey: secret,
  }).sign()
  return fetch(signed.url, {
    method,
    headers: signed.headers,
    redirect: 'manual', // what was signed for one place is sent to no other
    signal,
    ...(body ? { body: body(), duplex: 'half' as const } : {}),
  })
}

/** Asks a store, with a signature. Throws where it does not answer; what it refuses is an answer. */
export const ask = async (settings: StorageSettings, asked: Asked): Promise<Response> => {
  for (let left = tries - 1; ; left -= 1) {
    try {
      const response = await once(settings, asked)
      if (left === 0 || response.status < 500) return response
      await response.body?.cancel()
    } catch (error) {
      if (left === 0 || asked.signal.aborted)
        throw new Error('the store of recordings does not answer', { cause: error })
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
}
