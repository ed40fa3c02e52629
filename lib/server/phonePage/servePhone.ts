import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import sirv from 'sirv'
import { closedPolicy } from '../closedPolicy.ts'
import { openManifest } from './manifest.ts'
import { ownLines } from './ownLines.ts'
import { type PhonePageState, pageHtml } from './pageHtml.ts'

export type { PhonePageState } from './pageHtml.ts'

/** Answers with the phone's page. */
export type ShowPhonePage = (request: IncomingMessage, response: ServerResponse, page: PhonePageState) => void

/** Where the page's files are served from; scripts/buildPhone.mjs writes the same prefix into the manifest. */
const prefix = '/p-assets/'

/** No script but our files; data: for the empty icon and blob: for recordings that a phone may hold. */
const policyOf = (lines: string): string =>
  [
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "media-src 'self' data: blob:",
    `connect-src 'self' ${lines}`,
    ...closedPolicy,
  ].join('; ')

const brotli = (html: string) => brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })

/** The page packed as the browser can read it. It is small: packing it takes a tenth of a millisecond. */
const packed = (html: string, accepts: string): { body: Buffer; encoding: string | null } => {
  if (/\bbr\b/.test(accepts)) return { body: brotli(html), encoding: 'br' }
  if (/\bgzip\b/.test(accepts)) return { body: gzipSync(html), encoding: 'gzip' }
  return { body: Buffer.from(html), encoding: null }
}

/** Statuses that tell machines what the page tells people: a code that leads nowhere, a session that is over. */
const statusOf = { none: 200, open: 200, ended: 410, unknown: 404, resting: 429 }

/** Opens the phone's page: `/` and `/p/CODE`. `root`: the project's folder, with `dist/phone.json` in it. */
export const openPhonePage = ({ root, publicUrl }: { root: string; publicUrl: URL | null }): ShowPhonePage => {
  const manifest = openManifest(root)
  return (request, response, page) => {
    const accepts = String(request.headers['accept-encoding'] ?? '')
    const { body, encoding } = packed(pageHtml(page, manifest()), accepts)
    response.writeHead(page.joined ? 200 : statusOf[page.session], {
      'content-type': 'text/html; charset=utf-8',
      'content-length': body.length,
      'content-security-policy': policyOf(ownLines(request, publicUrl?.host)),
      'content-language': page.language,
      'cache-control': 'no-store', // it says whether this phone has joined
      vary: 'accept-encoding, accept-language, cookie',
      'x-content-type-options': 'nosniff',
      ...(encoding === null ? {} : { 'content-encoding': encoding }),
    })
    response.end(request.method === 'HEAD' ? undefined : body)
  }
}

/**
 * Serves the page's files, packed beforehand, for ever: their names change with their content. `dev` makes sirv look
 * at the folder for each request, so that a build beside a running server is seen; the headers are ours.
 */
export const phoneAssets = (
  root: string,
): ((request: IncomingMessage, response: ServerResponse, next: () => void) => void) => {
  const files = sirv(join(root, 'public/p'), {
    dev: true,
    brotli: true,
    gzip: true,
    extensions: [],
    setHeaders: (response) => {
      response.setHeader('cache-control', 'public, max-age=31536000, immutable')
      response.setHeader('x-content-type-options', 'nosniff')
    },
  })
  return (request, response, next) => {
    const { url = '/' } = request
    if (!url.startsWith(prefix)) return next()
    request.url = url.slice(prefix.length - 1)
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/plain', 'cache-control': 'no-store' })
      response.end()
    })
  }
}
