import { networkInterfaces } from 'node:os'

/** The machine's own addresses on its networks, IPv4, private ones first. */
export const networkAddresses = (): string[] =>
  Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
    .sort((a, b) => Number(/^(10|192\.168|172)\./.test(b)) - Number(/^(10|192\.168|172)\./.test(a)))

const isLocal = (hostname: string) => /^(localhost|127(\.\d+){3}|\[?::1\]?|0\.0\.0\.0)$/.test(hostname)

/**
 * The address under which phones reach this server: the configured one, else the one the facilitator used, else the
 * machine's on its network; never `localhost` if there is any other.
 * `asked`: the origin of the request, such as `http://192.168.1.20:3000`.
 * Example: asked over `http://localhost:3000` on a laptop with 192.168.1.20, it is `http://192.168.1.20:3000`.
 */
export const reachableOrigin = (asked: URL, publicUrl: URL | null, addresses: readonly string[]): string => {
  if (publicUrl) return publicUrl.origin
  const [address] = addresses
  if (!isLocal(asked.hostname) || address === undefined) return asked.origin
  return `${asked.protocol}//${address}${asked.port ? `:${asked.port}` : ''}`
}
