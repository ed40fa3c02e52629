import { createReadStream } from 'node:fs'

/** A number of EBML: how many bytes it takes stands in its first one. `null`: it says that it does not know. */
export const ebmlLength = (buffer: Buffer, at: number): { value: number | null; width: number } | null => {
  const first = buffer[at] ?? 0
  const width = Math.clz32(first) - 23
  if (first === 0 || at + width > buffer.length) return null
  let value = BigInt(first & (0xff >> width))
  for (let next = 1; next < width; next += 1) value = (value << 8n) | BigInt(buffer[at + next] ?? 0)
  return { value: value === (1n << BigInt(7 * width)) - 1n ? null : Number(value), width }
}

/** An element of a WebM by its id, with what is in it; one that only holds others comes empty, before them. */
export interface Element {
  readonly id: number
  readonly data: Buffer
}

/** The parts of a WebM that lead to its sound, by their ids. */
export const webm = {
  segment: 0x18538067,
  cluster: 0x1f43b675,
  tracks: 0x1654ae6b,
  track: 0xae,
  trackNumber: 0xd7,
  codec: 0x86,
  codecPrivate: 0x63a2,
  blockGroup: 0xa0,
  block: 0xa1,
  simpleBlock: 0xa3,
} as const

const holders = new Set<number>([webm.segment, webm.cluster, webm.tracks, webm.track, webm.blockGroup])
const wanted = new Set<number>([webm.trackNumber, webm.codec, webm.codecPrivate, webm.block, webm.simpleBlock])
/** More than this is no packet of sound. */
const mostBytes = 1_048_576

/** Where the next element of a buffer begins and ends; `null`: more has to be read first. */
const nextIn = (buffer: Buffer, at: number): { id: number; from: number; length: number | null } | null => {
  const name = ebmlLength(buffer, at)
  if (!name) return null
  if (name.width > 4) throw new Error('no element begins here')
  const size = ebmlLength(buffer, at + name.width)
  return size && { id: buffer.readUIntBE(at, name.width), from: at + name.width + size.width, length: size.value }
}

/** The elements of a WebM in their order, read a piece at a time. What leads to no sound is passed over. */
export async function* elementsOf(file: string): AsyncGenerator<Element> {
  let rest: Buffer = Buffer.alloc(0)
  let over = 0
  for await (const part of createReadStream(file) as AsyncIterable<Buffer>) {
    rest = Buffer.concat([rest, part])
    let at = 0
    for (;;) {
      const passed = Math.min(over, rest.length - at)
      over -= passed
      at += passed
      const next = over > 0 ? null : nextIn(rest, at)
      if (!next) break
      const { id, from, length } = next
      if (holders.has(id)) {
        yield { id, data: Buffer.alloc(0) }
        at = from
      } else if (length === null || (wanted.has(id) && length > mostBytes)) {
        throw new Error('an element has no end')
      } else if (!wanted.has(id)) {
        at = from
        over = length
      } else {
        if (from + length > rest.length) break
        yield { id, data: rest.subarray(from, from + length) }
        at = from + length
      }
    }
    rest = rest.subarray(at)
  }
}
