import type { IncomingMessage, ServerResponse } from 'node:http'

/** Answers with JSON. */
export const answerJson = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void => {
  const text = JSON.stringify(body)
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text), // an answer of unknown length goes out in four pieces
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  })
  response.end(text)
}

const usualBytes = 16_384

/** A body of ours comes at once: one that drips is waited for so long between two pieces. */
const idleMs = 30_000

/** Nor does one that never stops hold its line for the hour that a recording may take. */
const wholeMs = 300_000

/** Reads a body; `undefined` when it is too large, too slow, or breaks off. */
export const readText = async (
  request: IncomingMessage,
  { mostBytes = usualBytes, waitMs = idleMs, allMs = wholeMs } = {},
): Promise<string | undefined> => {
  if (Number(request.headers['content-length']) > mostBytes) return undefined // refused at once, and the refusal is heard
  request.setTimeout(waitMs, () => request.destroy())
  const late = setTimeout(() => request.destroy(), allMs)
  const parts: Buffer[] = []
  let size = 0
  try {
    for await (const part of request as AsyncIterable<Buffer>) {
      size += part.length
      if (size > mostBytes) return undefined
      parts.push(part)
    }
    return Buffer.concat(parts).toString('utf8')
  } catch {
    return undefined
  } finally {
    clearTimeout(late)
  }
}

/** Reads a JSON body; `undefined` when it is none, too large, too slow, or breaks off. */
export const readJson = async (request: IncomingMessage, mostBytes?: number, waitMs?: number): Promise<unknown> => {
  try {
    return JSON.parse((await readText(request, { mostBytes, waitMs })) ?? '')
  } catch {
    return undefined
  }
}
