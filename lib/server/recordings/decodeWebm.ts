import { createOpusDecoder } from '@audio/decode-opus/core'
import { type Element, ebmlLength, elementsOf, webm } from './ebml.ts'
import type { Way } from './way.ts'

/** Five seconds of packets as browsers write them: few calls, little memory. */
const atOnce = 250

/** What Opus is told before its packets (RFC 7845, section 5.1). */
const openingOf = (head: Buffer) => {
  if (head.length < 19 || head.toString('latin1', 0, 8) !== 'OpusHead') throw new Error('no head of Opus')
  const channels = head[9] ?? 0
  const opening = { channels, preSkip: head.readUInt16LE(10), outputGain: head.readInt16LE(16) }
  if (head[18] === 0) return opening
  const [streamCount = 0, coupledStreamCount = 0] = head.subarray(19, 21)
  return { ...opening, streamCount, coupledStreamCount, channelMappingTable: head.subarray(21, 21 + channels) }
}

interface Track {
  number: number
  codec: string
  head: Buffer | null
}

/** Notes what is said of a track. */
const learn = (track: Track, { id, data }: Element): void => {
  if (id === webm.trackNumber) track.number = data.readUIntBE(0, data.length)
  if (id === webm.codec) track.codec = data.toString('latin1')
  if (id === webm.codecPrivate) track.head = Buffer.from(data)
}

/** The packet in a block, where it belongs to a track. Several in one block are nothing that browsers write. */
const packetIn = (block: Buffer, number: number): Uint8Array | null => {
  const track = ebmlLength(block, 0)
  if (track?.value !== number) return null
  if (((block[track.width + 2] ?? 0) & 6) !== 0) throw new Error('a block with several packets')
  return new Uint8Array(block.subarray(track.width + 3))
}

/** Decodes the Opus of a WebM, as browsers record it. Another sound in one is left to ffmpeg. */
export const decodeWebm: Way = async (file, hear) => {
  const decoder = await createOpusDecoder()
  const tracks: Track[] = []
  let packets: Uint8Array[] = []
  let opus: Track | null = null
  const decodeThem = () => {
    if (packets.length > 0) hear(decoder.decodeFrames(packets))
    packets = []
  }
  try {
    for await (const element of elementsOf(file)) {
      const { id, data } = element
      if (id === webm.track) tracks.push({ number: 0, codec: '', head: null })
      const last = tracks.at(-1)
      if (last) learn(last, element)
      if (id !== webm.block && id !== webm.simpleBlock) continue
      if (opus === null) {
        opus = tracks.find(({ codec, head }) => codec === 'A_OPUS' && head !== null) ?? null
        if (!opus?.head) return false
        decoder.configure(openingOf(opus.head))
      }
      const packet = packetIn(data, opus.number)
      if (packet) packets.push(packet)
      if (packets.length >= atOnce) decodeThem()
    }
    decodeThem()
    return opus !== null
  } catch {
    return false
  } finally {
    decoder.free()
  }
}
