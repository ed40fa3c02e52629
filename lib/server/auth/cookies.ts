import type { SessionId } from '../../workshop/ids.ts'
import type { LinkFor } from './tokens.ts'

/** The cookies of a request, by name. A value that can not be decoded is left out. */
export const readCookies = (header: string | undefined | null): ReadonlyMap<string, string> => {
  const cookies = new Map<string, string>()
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=')
    if (at < 1) continue
    try {
      cookies.set(part.slice(0, at).trim(), decodeURIComponent(part.slice(at + 1).trim()))
    } catch {
      // not ours: we write none that need decoding
    }
  }
  return cookies
}

/** The cookie by which one phone is one participant, in one session only, so that sessions can not be linked. */
export const participantCookie = (id: SessionId): string => `attune-phone-${id}`

/** The cookie that a link of the console leaves on another device. */
export const linkCookie = (id: SessionId, linkFor: LinkFor): string => `attune-${linkFor}-${id}`

const days = 24 * 60 * 60

/** A cookie that no script can read. `secure` where the page came over TLS. */
export const setCookie = (name: string, value: string, secure: boolean): string =>
  `${name}=${value}; Path=/; Max-Age=${30 * days}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
