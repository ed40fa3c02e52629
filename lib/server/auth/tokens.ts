import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { SessionId } from '../../workshop/ids.ts'

/** A new random token: 24 bytes of chance, for a cookie or a link. */
export const newToken = (): string => randomBytes(24).toString('base64url')

/** What is stored of a token. The token itself is nowhere but with its holder. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('base64url')

/** The two kinds of link that a console hands out: for the big screen, and for a second device. */
export type LinkFor = 'projector' | 'console'

/**
 * The token of a session's link. It is made from the installation's secret, so nothing has to be stored and every
 * console shows the same link.
 */
export const linkToken = (secret: string, sessionId: SessionId, linkFor: LinkFor): string =>
  createHmac('sha256', secret).update(`${linkFor} ${sessionId}`).digest('base64url')

/** Whether two tokens are the same, without telling by the time it takes how much of them is. */
export const sameToken = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
