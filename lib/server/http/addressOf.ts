import { type BlockList, isIP } from 'node:net'
import { liesIn } from '../proxyNetworks.ts'

/** What a request says of where it came from. */
export interface Came {
  /** The address at the other end of the line. */
  readonly line: string
  /** `X-Forwarded-For`, as it came. */
  readonly forwarded: string | readonly string[] | undefined
}

/**
 * The address that a request came from, for limits alone: that of the line, or behind one of our proxies the last that the
 * proxy has written into `X-Forwarded-For`. From anybody else that header is not believed.
 */
export const addressOf = ({ line, forwarded }: Came, proxies: BlockList): string => {
  const told = [forwarded ?? []].flat().join().split(',').at(-1)?.trim() ?? ''
  return isIP(told) !== 0 && liesIn(proxies, line) ? told : line
}

/** Whose address it is, for limits: IPv6 gives every household a whole network, and its first half names it. */
export const householdOf = (address: string): string =>
  address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address
