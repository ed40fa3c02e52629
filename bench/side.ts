import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { io, type Socket } from 'socket.io-client'

/** What a server's process has taken so far. */
export interface Usage {
  /** Processor time so far, before this look and after it, in milliseconds. */
  readonly upTo: number
  readonly from: number
  readonly rss: number
}

/** A phone of the load: its line, what lets it in again, and what it has been sent over all its lines. */
export interface Phone {
  readonly cookie: string
  socket: Socket
  bytes(): number
}

/** A server to be measured: ours, or the bare one. */
export interface Side {
  readonly name: 'ours' | 'bare'
  usage(): Promise<Usage>
  /** One more phone: it has joined, is connected, and knows where the room is. */
  join(): Promise<Phone>
  /** The same phone after its line was cut: it knows where the room is and what it said itself. */
  comeBack(phone: Phone): Promise<void>
  /** The room comes to its `number`th round and may rate. */
  open(number: number): Promise<void>
  close(): Promise<void>
  /** Shows the room what it rated; each phone has it once `shown` has come. */
  reveal(): Promise<void>
  rate(phone: Phone, mark: number): Promise<void>
  end(): Promise<void>
}

/** Nodes flags under which a server is measured. `BENCH_NODE` adds some, such as --cpu-prof. */
export const measured = [
  '--expose-gc',
  '--import',
  new URL('./probe.mjs', import.meta.url).href,
  ...(process.env.BENCH_NODE?.split(' ') ?? []),
]

export const usageOf = async (server: ChildProcess): Promise<Usage> => {
  const answer = once(server, 'message')
  server.send('usage')
  return (await answer)[0] as Usage // what probe.mjs sends
}

/** The bytes that have come over a websocket, as its TCP socket counts them. */
const received = (socket: Socket): number => {
  const transport = socket.io.engine?.transport as unknown as { ws?: { _socket?: { bytesRead: number } } } // ws's own
  return transport?.ws?._socket?.bytesRead ?? 0
}

/** Opens a line and waits until every named event has come over it. */
export const lineTo = async (
  address: string,
  auth: object,
  cookie: string,
  until: readonly string[],
): Promise<{ socket: Socket; bytes(): number }> => {
  const socket = io(address, {
    auth,
    transports: ['websocket'],
    extraHeaders: { cookie },
    forceNew: true,
    reconnection: false,
    timeout: 60_000,
  })
  await new Promise<void>((resolve, reject) => {
    const awaited = new Set(until)
    const heard = (event: string) => {
      awaited.delete(event)
      if (awaited.size === 0) {
        socket.offAny(heard)
        resolve()
      }
    }
    socket.onAny(heard)
    if (until.length === 0) socket.once('connect', resolve)
    socket.once('connect_error', reject)
  })
  return { socket, bytes: () => received(socket) }
}

export const say = async (socket: Socket, event: string, said: object): Promise<void> => {
  const outcome = await socket.timeout(60_000).emitWithAck(event, said)
  if (!outcome.ok) throw new Error(`refused: ${outcome.why}, ${JSON.stringify(said)}`)
}
