import type { IncomingMessage } from 'node:http'

const isPlain = (host: string | undefined): host is string => host !== undefined && /^[\w.:[\]-]+$/.test(host)

/**
 * What a page may open lines to: the host it came from and the public one. To newer browsers these are `'self'`; Safari before 15.4
 * wants them named, and all of them would be any host there is.
 */
export const ownLines = ({ headers }: Pick<IncomingMessage, 'headers'>, publicHost: string | undefined): string =>
  [...new Set([headers.host, publicHost].filter(isPlain))]
    .flatMap((host) => [`ws://${host}`, `wss://${host}`])
    .join(' ')
