import { createWriteStream } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** What came of a file on its way: its size, or why it is not whole. */
export type Received = { readonly bytes: number } | { readonly why: 'tooLarge' | 'brokenOff' | 'empty' }

/** Counts what comes by, and lets nothing more through than may be kept: what is over is read and dropped. */
const counting = (mostBytes: number) => {
  let bytes = 0
  const through = new Transform({
    transform(part: Buffer, _encoding, done) {
      bytes += part.length
      if (bytes > mostBytes) done()
      else done(null, part)
    },
  })
  return { through, bytes: () => bytes }
}

/** How many bytes a request says it will send; `null`: it does not say. */
const announced = ({ headers }: IncomingMessage): number | null => {
  const length = headers['content-length']
  return length === undefined ? null : Number(length)
}

/** Whether the line was dropped before all had come that was announced. */
const brokeOff = (request: IncomingMessage, bytes: number): boolean => {
  const length = announced(request)
  return !request.complete || (length !== null && bytes !== length)
}

/** Writes the body of a request to a file, a piece at a time. The caller removes the file where it is not whole. */
export const receive = async (request: IncomingMessage, file: string, mostBytes: number): Promise<Received> => {
  if ((announced(request) ?? 0) > mostBytes) {
    request.resume() // what is on its way is dropped, so that the sender reads the answer
    return { why: 'tooLarge' }
  }
  const { through, bytes } = counting(mostBytes)
  try {
    await pipeline(request, through, createWriteStream(file, { flags: 'wx', mode: 0o600 }))
  } catch (error) {
    if (brokeOff(request, bytes())) return { why: 'brokenOff' }
    throw error
  }
  if (bytes() > mostBytes) return { why: 'tooLarge' }
  return bytes() === 0 ? { why: 'empty' } : { bytes: bytes() }
}
