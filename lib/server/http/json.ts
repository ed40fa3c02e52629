import type { IncomingMessage, ServerResponse } from 'node:http'

/** Answers with JSON. */
export const answerJson = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void => {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  })
  response.end(JSON.stringify(body))
}

const usualBytes = 16_384

/** A body of ours comes at once: one that drips is waited for so long between two pieces. */
const idleMs = 30_000

/** Reads a JSON body; `undefined` when it is none, too large, too slow, or breaks off. */
export const readJson = async (request: IncomingMessage, mostBytes = usualBytes, waitMs = idleMs): Promise<unknown> => {
  request.setTimeout(waitMs, () => request.destroy())
  const parts: Buffer[] = []
  let size = 0
  try {
    for await (const part of request as AsyncIterable<Buffer>) {
      size += part.length
      if (size > mostBytes) return undefined
      parts.push(part)
    }
    return JSON.parse(Buffer.concat(parts).toString('utf8'))
  } catch {
    return undefined
  }
}
