import type { AddressInfo } from 'node:net'
import { connect, createServer, type Socket } from 'node:net'

/** What stands in front of a server and treats lines as a crowded network does. */
export interface BadLine {
  readonly origin: string
  /** From now on each piece waits for up to so long, either way; none overtakes another. */
  slow(ms: number): void
  /** Breaks a share of the lines, 0 to 1, without a goodbye. */
  drop(share: number): void
  /** A share of the lines stay open and carry nothing any more: what is sent into them is lost. */
  swallow(share: number): void
  close(): void
}

interface Pair {
  readonly sides: readonly [Socket, Socket]
  silent: boolean
}

/** Opens one in front of a port of this machine. `random`: 0 to 1, for delays and for whom it hits. */
export const openBadLine = async (port: number, random: () => number): Promise<BadLine> => {
  const pairs = new Set<Pair>()
  let mostMs = 0

  const carry = (pair: Pair, from: Socket, to: Socket) => {
    let free = 0 // when the piece before has been carried
    from.on('data', (piece) => {
      if (pair.silent) return
      const now = performance.now()
      const due = Math.max(free, mostMs === 0 ? now : now + random() * mostMs)
      if (due <= now) return void to.write(piece)
      free = due
      setTimeout(() => !pair.silent && to.writable && to.write(piece), due - now)
    })
    const end = () => {
      pairs.delete(pair)
      for (const side of pair.sides) side.destroy()
    }
    from.on('error', end)
    from.on('close', () => (mostMs === 0 ? end() : setTimeout(end, mostMs)))
  }
  const some = (share: number) => [...pairs].filter(() => random() < share)

  const server = createServer({ noDelay: true }, (phone) => {
    const to = connect({ port, host: '127.0.0.1', noDelay: true })
    const pair: Pair = { sides: [phone, to], silent: false }
    pairs.add(pair)
    carry(pair, phone, to)
    carry(pair, to, phone)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port: own } = server.address() as AddressInfo // it listens on a port
  return {
    origin: `http://localhost:${own}`,
    slow: (ms) => {
      mostMs = ms
    },
    drop: (share) => {
      for (const { sides } of some(share)) for (const side of sides) side.destroy()
    },
    swallow: (share) => {
      for (const pair of some(share)) pair.silent = true
    },
    close: () => {
      server.close()
      for (const { sides } of pairs) for (const side of sides) side.destroy()
    },
  }
}
