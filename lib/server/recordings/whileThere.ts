import type { IncomingMessage } from 'node:http'

/**
 * Does what somebody has asked for. It is called off when their line drops: they hear of nothing then, and send it again.
 * `off`, and not the end of the request, which comes as soon as all of it has been read.
 */
export const whileThere = async <Done>(
  { socket }: IncomingMessage,
  work: (off: AbortSignal) => Promise<Done>,
): Promise<Done> => {
  const dropped = new AbortController()
  const drop = () => dropped.abort()
  socket.once('close', drop)
  if (socket.destroyed) drop()
  try {
    return await work(dropped.signal)
  } finally {
    socket.off('close', drop) // the line may bring many requests
  }
}
