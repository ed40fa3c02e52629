import { randomBytes } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { addressHeader } from '../auth/authOptions.ts'
import { closedPolicy } from '../closedPolicy.ts'
import type { Live } from '../live/attach.ts'
import { ownLines } from '../phonePage/ownLines.ts'
import { diskIsFull } from '../store/diskIsFull.ts'
import type { Process } from '../theStore.ts'
import { addressOf } from './addressOf.ts'
import { answerJson } from './json.ts'
import { type Route, routeOf } from './routes.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown

/** What stands behind the routes: files of the phone's page, then Next. */
export interface Behind {
  readonly routes: readonly Route[]
  readonly phoneAssets: (request: IncomingMessage, response: ServerResponse, next: () => void) => void
  readonly next: Handler
  readonly failed: (error: unknown) => void
}

/**
 * What a page of ours may load: itself, and scripts that carry this answer's nonce. Inline styles of charts are
 * attributes and allowed as such (`closedPolicy`).
 */
const contentPolicy = (nonce: string, lines: string, development: boolean): string =>
  [
    `script-src 'self' 'nonce-${nonce}'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self' data:",
    `connect-src 'self' ${lines}`,
    ...closedPolicy,
  ].join('; ')

const commonHeaders = (response: ServerResponse): void => {
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('referrer-policy', 'same-origin')
  response.setHeader('x-frame-options', 'DENY')
  response.setHeader('permissions-policy', 'camera=(), microphone=(), geolocation=()')
}

/** One part of a file, from one byte to another that is not before it, or to the end. */
const isPlainRange = (range: string): boolean => {
  const [, from, to] = /^bytes=(\d{1,12})-(\d{0,12})$/.exec(range) ?? []
  return from !== undefined && (to === '' || Number(to) >= Number(from))
}

const isDecodable = (path: string): boolean => {
  try {
    return decodeURIComponent(path) !== null
  } catch {
    return false
  }
}

/** Where a request wants to go; `null` where its address or its host is none: what reads them next would throw. */
const addressIn = ({ url = '/', headers: { host } }: IncomingMessage): URL | null => {
  if (!url.startsWith('/') || (host !== undefined && !URL.canParse(`http://${host}`))) return null
  const address = URL.parse(url, 'http://here')
  return address && isDecodable(address.pathname) ? address : null
}

/** Hands a request to Next with a nonce of its own. */
const toNext = (
  behind: Behind,
  { development, publicUrl }: Process['env'],
  request: IncomingMessage,
  response: ServerResponse,
): unknown => {
  const nonce = randomBytes(16).toString('base64')
  const policy = contentPolicy(nonce, ownLines(request, publicUrl?.host), development)
  request.headers['x-nonce'] = nonce
  request.headers['content-security-policy'] = policy // Next reads the nonce of its own scripts from here
  response.setHeader('content-security-policy', policy)
  return behind.next(request, response)
}

/** Answers every HTTP request of the process. What throws is told to `failed` and answered with 500. */
export const handleHttp = (process: Process, live: Live, behind: Behind): RequestListener => {
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    commonHeaders(response)
    // What a stranger wrote there is overwritten.
    request.headers[addressHeader] = addressOf(
      { line: request.socket.remoteAddress ?? '', forwarded: request.headers['x-forwarded-for'] },
      process.env.proxies,
    )
    // What serves files reads a range without a look; any other may be left out, and the whole is sent.
    if (!isPlainRange(request.headers.range ?? '')) delete request.headers.range
    const url = addressIn(request)
    if (!url) return answerJson(response, 400, { ok: false, why: 'malformed' })
    const found = routeOf(behind.routes, request.method ?? 'GET', url.pathname)
    if (found) {
      await found.route.handle({ request, response, url, process, live, parts: found.parts })
      return
    }
    // Pages are asked for and take nothing: Next would read what is sent to them. Its own tools of development do take something.
    if (!process.env.development && !/^(GET|HEAD)$/.test(request.method ?? 'GET'))
      return answerJson(response, 404, { ok: false, why: 'no such address' })
    behind.phoneAssets(request, response, () => {
      Promise.resolve(toNext(behind, process.env, request, response)).catch(behind.failed)
    })
  }
  return (request, response) => {
    handle(request, response).catch((error) => {
      behind.failed(error)
      const full = diskIsFull(error)
      if (!response.headersSent)
        answerJson(response, full ? 507 : 500, { ok: false, why: full ? 'disk full' : 'failed' })
      else if (!response.writableEnded) response.destroy() // what breaks off is not to look whole
    })
  }
}
