import type { AddressInfo } from 'node:net'
import { connect, createServer, type Socket } from 'node:net'

/** What stands in front of several servers: each line goes to the next one that answers. */
export interface Balancer {
  readonly origin: string
  close(): void
}

/** Opens one in front of ports of this machine. */
export const openBalancer = async (ports: readonly number[]): Promise<Balancer> => {
  let turn = 0
  const open = new Set<Socket>()
  const keep = (socket: Socket) => {
    open.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => open.delete(socket))
  }
  const pass = (from: Socket, tries = 0): void => {
    if (tries >= ports.length || from.destroyed) return void from.destroy()
    turn += 1
    const to = connect(ports[turn % ports.length] as number, '127.0.0.1') // a place within the list
    keep(to)
    to.once('connect', () => {
      from.pipe(to).pipe(from)
      from.on('close', () => to.destroy())
      to.on('close', () => from.destroy())
    })
    to.once('error', () => {
      if (to.connecting || to.bytesWritten === 0) pass(from, tries + 1)
    })
  }
  const server = createServer((socket) => {
    keep(socket)
    pass(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // it listens on a port
  return {
    origin: `http://localhost:${port}`,
    close: () => {
      server.close()
      for (const socket of open) socket.destroy()
    },
  }
}
