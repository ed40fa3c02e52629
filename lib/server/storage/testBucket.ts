import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AwsV4Signer } from 'aws4fetch'

/** What a stand-in for a store is told to do with requests of a method: refuse, break off at half, take its time, or say nothing. */
export type Mood = 'fine' | 'refuses' | 'breaksOff' | 'slow' | 'silent' | 'loses the answer'

/** A store with one bucket, in memory, that takes nothing without the right signature and hash. */
export interface TestBucket {
  /** What the product is to be told, as in the environment. */
  readonly env: Record<string, string>
  readonly objects: Map<string, { body: Buffer; headers: Record<string, string> }>
  /** Methods of the requests that were let in, in order. */
  readonly asked: string[]
  mood: Partial<Record<string, Mood>>
  /** Told before an answer goes out: a test makes something happen meanwhile. */
  meanwhile: ((method: string) => Promise<void>) | null
  close(): Promise<void>
}

const secrets = { accessKeyId: 'GKtest', secretAccessKey: 'a secret for tests', region: 'garage' }
const mostListed = 3 // so that a list of a few is in several pieces

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = []
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part)
  return Buffer.concat(parts)
}

/** The refusal of a request that is not signed for this very method, address and body; `null`: it is. */
const amiss = async (request: IncomingMessage, origin: string, body: Buffer): Promise<string | null> => {
  const given = request.headers.authorization ?? ''
  const names = /SignedHeaders=([^,]+)/.exec(given)?.[1]?.split(';') ?? []
  const headers = Object.fromEntries(names.map((name) => [name, String(request.headers[name])]))
  const signer = new AwsV4Signer({
    ...secrets,
    service: 's3',
    method: request.method ?? '',
    url: `${origin}${request.url}`,
    headers,
    datetime: headers['x-amz-date'] ?? '',
  })
  if (given !== (await signer.sign()).headers.get('authorization')) return 'SignatureDoesNotMatch'
  const hash = createHash('sha256').update(body).digest('hex')
  return headers['x-amz-content-sha256'] === hash ? null : 'XAmzContentSHA256Mismatch'
}

const listed = (names: string[]): string => {
  const part = names.slice(0, mostListed)
  const keys = part.map((name) => `<Contents><Key>${name}</Key></Contents>`).join('')
  return `<ListBucketResult><IsTruncated>${names.length > mostListed}</IsTruncated>${keys}</ListBucketResult>`
}

/** Starts it, on loopback. `folder`: where in the bucket the product is told to stay. */
export const testBucket = async (folder = ''): Promise<TestBucket> => {
  let origin = ''
  const objects: TestBucket['objects'] = new Map()
  const refuse = (response: ServerResponse, status: number, code: string) => {
    response.writeHead(status, { 'content-type': 'application/xml' })
    response.end(`<Error><Code>${code}</Code></Error>`)
  }
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '' } = request
    const mood = bucket.mood[method] ?? 'fine'
    if (mood === 'silent') return
    if (mood === 'breaksOff' && method === 'PUT') {
      request.once('data', () => request.socket.destroy())
      return
    }
    const body = await bodyOf(request)
    const wrong = await amiss(request, origin, body)
    if (wrong) return refuse(response, 403, wrong)
    bucket.asked.push(method)
    if (mood === 'refuses') return refuse(response, 503, 'SlowDown')
    const url = new URL(`${origin}${request.url}`)
    const [, name, key = ''] = url.pathname.split(/^\/([^/]+)\/?/)
    if (name !== 'attune') return refuse(response, 404, 'NoSuchBucket')
    if (method === 'PUT') {
      const kept = Object.entries(request.headers).filter(([one]) => one.startsWith('x-amz-meta-'))
      objects.set(key, { body, headers: Object.fromEntries(kept) as Record<string, string> }) // none comes twice
      if (mood === 'loses the answer') return void request.socket.destroy()
    }
    if (method === 'DELETE') objects.delete(key)
    if (method === 'GET' && key === '') {
      const { prefix = '', 'start-after': after = '' } = Object.fromEntries(url.searchParams)
      const names = [...objects.keys()].filter((one) => one.startsWith(prefix) && one > after)
      return void response.end(listed(names.sort()))
    }
    const found = objects.get(key)
    if (method === 'GET' && !found) return refuse(response, 404, 'NoSuchKey')
    await bucket.meanwhile?.(method)
    if (method !== 'GET' || !found) return void response.end()
    response.writeHead(200, { ...found.headers, 'content-length': found.body.length })
    if (mood === 'slow') {
      const piece = Math.ceil(found.body.length / 5)
      for (let at = 0; at < found.body.length; at += piece) {
        await new Promise((resolve) => setTimeout(resolve, 150))
        response.write(found.body.subarray(at, at + piece))
      }
      return void response.end()
    }
    if (mood !== 'breaksOff') return void response.end(found.body)
    response.write(found.body.subarray(0, found.body.length / 2))
    setTimeout(() => response.destroy(), 20)
  }
  const http = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}` // it listens on a port
  const bucket: TestBucket = {
    env: {
      STORAGE_URL: `${origin}/attune${folder}`,
      STORAGE_REGION: secrets.region,
      STORAGE_KEY_ID: secrets.accessKeyId,
      STORAGE_SECRET: secrets.secretAccessKey,
    },
    objects,
    asked: [],
    mood: {},
    meanwhile: null,
    close: async () => {
      http.closeAllConnections()
      await new Promise((resolve) => http.close(resolve))
    },
  }
  return bucket
}
