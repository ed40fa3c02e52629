import type { AddressInfo } from 'node:net'
import { connect, createServer, type Socket } from 'node:net'

/** A line to a server that can be made to break in the middle of what is sent. */
export interface CutLine {
  readonly origin: string
  /** Breaks it whenever so many more bytes have been sent: a browser may send once more by itself. */
  cutAfter(bytes: number): void
  /** From now on it carries everything. */
  mend(): void
  close(): void
}

/** Opens one in front of a port of this machine. */
export const openCutLine = async (port: number): Promise<CutLine> => {
  const open = new Set<Socket>()
  let most = Number.POSITIVE_INFINITY
  let left = most
  const server = createServer((from) => {
    const to = connect({ port, host: '127.0.0.1' })
    const end = () => {
      for (const side of [from, to]) {
        open.delete(side)
        side.destroy()
      }
    }
    for (const side of [from, to]) {
      open.add(side)
      side.on('error', end)
      side.on('close', end)
    }
    from.on('data', (piece) => {
      left -= piece.length
      if (left > 0) return void to.write(piece)
      left = most
      end()
    })
    to.on('data', (piece) => void from.write(piece))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port: own } = server.address() as AddressInfo // it listens on a port
  return {
    origin: `http://localhost:${own}`,
    cutAfter: (bytes) => {
      most = bytes
      left = bytes
    },
    mend: () => {
      most = Number.POSITIVE_INFINITY
      left = most
    },
    close: () => {
      server.close()
      for (const side of open) side.destroy()
    },
  }
}
