import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

const tryPort = (server: Server, port: number, host: string): Promise<NodeJS.ErrnoException | null> =>
  new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException) => resolve(error)
    server.once('error', failed)
    server.listen(port, host, () => {
      server.off('error', failed)
      resolve(null)
    })
  })

/**
 * Takes a port: the asked one or, where none was asked for, the next free one of twenty.
 * Returns the port, or a sentence that says what to do.
 */
export const listen = async (
  server: Server,
  { port, portAsked, host }: { port: number; portAsked: boolean; host: string },
): Promise<number | string> => {
  for (let at = port; at < port + (portAsked ? 1 : 20); at += 1) {
    const error = await tryPort(server, at, host)
    if (error === null) return at
    if (error.code === 'EACCES')
      return `Port ${at} needs more rights than this account has. Choose another: PORT=8080 npm start`
    if (error.code === 'EADDRNOTAVAIL')
      return `HOST is “${host}”, which is no address of this machine. Leave it out to use all of them.`
    if (error.code === 'ENOTFOUND')
      return `HOST is “${host}”, which leads to no address. Correct it, or leave it out to use all of this machine.`
    if (error.code !== 'EADDRINUSE') return `The server could not listen on port ${at}: ${error.message}.`
  }
  return portAsked
    ? `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`
    : `Ports ${port} to ${port + 19} are all taken. Choose one that is free: PORT=8080 npm start`
}

/**
 * Where programs on this machine reach a server that listens at `address`.
 * Example: one that listens on every address, at port 3000, is at `http://127.0.0.1:3000`.
 */
export const ownOrigin = ({ address, port }: Pick<AddressInfo, 'address' | 'port'>): string => {
  const loopback: Record<string, string> = { '0.0.0.0': '127.0.0.1', '::': '::1' }
  const host = loopback[address] ?? address
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}
