import type { IncomingMessage } from 'node:http'
import { addressHeader } from '../auth/authOptions.ts'

const isLoopback = (address: string): boolean => /^(::1|127\.|::ffff:127\.)/.test(address)

/** IPv6 gives every household a whole network: its first half names it. */
const network = (address: string): string =>
  address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address

/**
 * The address that a request came from, for limits alone: that of the line, or behind a proxy on this machine the last that the
 * proxy has written into `X-Forwarded-For`.
 */
export const addressOf = ({ headers }: IncomingMessage, publicUrl: URL | null): string => {
  const line = String(headers[addressHeader] ?? '') // noted as it came: a line that is dropped has none any more
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join().split(',').at(-1)?.trim()
  return network(publicUrl !== null && isLoopback(line) && forwarded ? forwarded : line)
}
