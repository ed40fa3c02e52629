import type { AddressInfo } from 'node:net'
import { connect, createServer, type Socket } from 'node:net'

/** A phone's line: there and back takes so long, and so many bytes come in a second for all its connections together. */
export interface LineSpeed {
  readonly roundTripMs: number
  readonly downBytesPerSecond: number
  readonly upBytesPerSecond: number
}

/** Slow 4G as browsers' own tools for measuring pages mean it: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up. */
export const slow4g: LineSpeed = { roundTripMs: 150, downBytesPerSecond: 204_800, upBytesPerSecond: 93_750 }

/** Carries pieces one after the other at a rate, each half a round trip later, from whichever connection they are. */
const openLane = (bytesPerSecond: number, delayMs: number) => {
  let free = 0 // when the piece before has been put on the line
  return (bytes: number, arrive: () => void) => {
    const now = performance.now()
    free = Math.max(free, now) + (bytes / bytesPerSecond) * 1000
    setTimeout(arrive, free - now + delayMs)
  }
}

/** What is sent in one go on the line: one packet of the internet. */
const packet = 1400

/** Opens a line in front of a port of this machine. A new connection waits a round trip, as TCP makes it wait. */
export const openSlowLine = async (port: number, speed: LineSpeed): Promise<{ origin: string; close(): void }> => {
  const halfMs = speed.roundTripMs / 2
  const down = openLane(speed.downBytesPerSecond, halfMs)
  const up = openLane(speed.upBytesPerSecond, halfMs)
  const open = new Set<Socket>()
  const carry = (from: Socket, to: Socket, lane: typeof down) => {
    open.add(from)
    from.on('data', (piece: Buffer) => {
      for (let at = 0; at < piece.length; at += packet) {
        const part = piece.subarray(at, at + packet)
        lane(part.length, () => void (to.writable && to.write(part)))
      }
    })
    from.on('error', () => undefined)
    from.on('close', () => {
      open.delete(from)
      lane(0, () => void to.destroy())
    })
  }
  const server = createServer({ noDelay: true, pauseOnConnect: true }, (phone) => {
    phone.on('error', () => undefined)
    setTimeout(() => {
      const to = connect({ port, host: '127.0.0.1', noDelay: true })
      carry(phone, to, up)
      carry(to, phone, down)
      phone.resume()
    }, speed.roundTripMs)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port: own } = server.address() as AddressInfo // it listens on a port
  return {
    origin: `http://localhost:${own}`,
    close: () => {
      server.close()
      for (const socket of open) socket.destroy()
    },
  }
}
