import type { IncomingMessage } from 'node:http'

/** Whether a request came over TLS, here or at a proxy in front. */
export const isSecure = (request: IncomingMessage, publicUrl: URL | null): boolean =>
  request.headers['x-forwarded-proto'] === 'https' ||
  (publicUrl?.protocol === 'https:' && publicUrl.host === request.headers.host)

/**
 * Whether a browser's request came from one of our own pages: its origin's host is the host it was sent to, or that
 * of the public address. A request without an origin is not a browser's page.
 */
export const originIsOurs = (request: IncomingMessage, publicUrl: URL | null): boolean => {
  const { origin, host } = request.headers
  if (origin === undefined) return true
  const theirs = URL.parse(origin)?.host
  return theirs !== undefined && (theirs === host || theirs === publicUrl?.host)
}

/** The origins that may sign in, for the host that a request was sent to. */
export const trustedOrigins =
  (publicUrl: URL | null) =>
  (host: string | null): string[] => [
    ...(host ? [`http://${host}`, `https://${host}`] : []),
    ...(publicUrl ? [publicUrl.origin] : []),
  ]
