import { type FileHandle, open } from 'node:fs/promises'
import { ebmlLength } from './ebml.ts'
import type { Format } from './formats.ts'

const read = async (file: FileHandle, at: number, length: number): Promise<Buffer> => {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at)
  return buffer.subarray(0, bytesRead)
}

/** RIFF says at its beginning how long it is; what was streamed does not know and says 0 or the most there is. */
const wavEnd = async (file: FileHandle): Promise<number | null> => {
  const head = await read(file, 0, 8)
  const length = head.length < 8 ? 0 : head.readUInt32LE(4)
  return length === 0 || length === 0xffffffff ? null : length + 8
}

/** The boxes of an MP4 lie one behind the other, each with its length. */
const mp4End = async (file: FileHandle, bytes: number): Promise<number> => {
  let at = 0
  for (let box = 0; box < 10_000 && at < bytes; box += 1) {
    const head = await read(file, at, 16)
    if (head.length < 8) return at + 8
    const short = head.readUInt32BE(0)
    if (short === 0) return bytes // the last one reaches to the end
    const length = short === 1 && head.length === 16 ? Number(head.readBigUInt64BE(8)) : short
    if (length < 8) return at + 8
    at += length
  }
  return at
}

/** The last page of an Ogg stream is marked as the last, and says how long it is. */
const oggEnds = async (file: FileHandle, bytes: number): Promise<boolean> => {
  const tail = await read(file, Math.max(0, bytes - 131_072), 131_072)
  const at = tail.lastIndexOf('OggS')
  if (at < 0 || tail.length < at + 27) return false
  const segments = tail[at + 26] ?? 0
  const lengths = tail.subarray(at + 27, at + 27 + segments)
  const end = at + 27 + segments + lengths.reduce((sum, length) => sum + length, 0)
  return ((tail[at + 5] ?? 0) & 4) !== 0 && end <= tail.length
}

/** A WebM is a header and a segment, which says how long it is unless it was written while it was recorded. */
const webmEnd = async (file: FileHandle): Promise<number | null> => {
  const head = await read(file, 0, 4096)
  const header = ebmlLength(head, 4)
  if (!header || header.value === null) return null
  const segment = 4 + header.width + header.value
  const length = ebmlLength(head, segment + 4)
  return length && length.value !== null ? segment + 4 + length.width + length.value : null
}

/** How long a frame of AAC says it is; `null`: none begins here. */
const frameLength = (bytes: Buffer, at: number): number | null => {
  if (at + 7 > bytes.length || bytes[at] !== 0xff || ((bytes[at + 1] ?? 0) & 0xf6) !== 0xf0) return null
  const length = (((bytes[at + 3] ?? 0) & 3) << 11) | ((bytes[at + 4] ?? 0) << 3) | ((bytes[at + 5] ?? 0) >> 5)
  return length < 7 ? null : length
}

/** Frames of AAC lie one behind the other and say nothing of the whole: one that is cut off at the end tells. */
const aacEnds = async (file: FileHandle, bytes: number): Promise<boolean> => {
  const tail = await read(file, Math.max(0, bytes - 65_536), 65_536)
  const follow = (from: number, most: number): { at: number; frames: number } => {
    let [at, frames] = [from, 0]
    for (let next = frameLength(tail, at); next !== null && frames < most; next = frameLength(tail, at)) {
      at += next
      frames += 1
    }
    return { at, frames }
  }
  // Three in a row are no chance.
  const first = tail.findIndex((_, at) => follow(at, 3).frames === 3)
  const { at } = follow(Math.max(0, first), Number.POSITIVE_INFINITY)
  const left = tail.subarray(at)
  return at <= tail.length && !(left.length > 0 && left.length < 7 && left[0] === 0xff)
}

/**
 * Whether a recording breaks off before the end that it announces itself, or within its last frame. Of MP3 and FLAC its
 * length tells.
 */
export const endsEarly = async (path: string, format: Format, bytes: number): Promise<boolean> => {
  const file = await open(path)
  try {
    if (format === 'wav') return ((await wavEnd(file)) ?? bytes) > bytes
    if (format === 'm4a') return (await mp4End(file, bytes)) > bytes
    if (format === 'webm') return ((await webmEnd(file)) ?? bytes) > bytes
    if (format === 'aac') return !(await aacEnds(file, bytes))
    return format === 'ogg' && !(await oggEnds(file, bytes))
  } finally {
    await file.close()
  }
}
