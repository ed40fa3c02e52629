import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'

const gzipSign = Buffer.from([0x1f, 0x8b])
/** Where an archive says that it is one. */
const [tarSign, tarSignAt] = [Buffer.from('ustar'), 257]

const startOf = async (file: string): Promise<Buffer> => {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(tarSignAt + tarSign.length), 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

/** Lets so many bytes through, and breaks off with the next. */
const atMost = (mostBytes: number) => {
  let bytes = 0
  return new Transform({
    transform(part: Buffer, _encoding, done) {
      bytes += part.length
      if (bytes > mostBytes) done(new Error('it is larger than it may be'))
      else done(null, part)
    },
  })
}

/**
 * Leaves an archive that came compressed by gzip in its place uncompressed. `false`: it is no archive, or is larger than it may be: one
 * comes a thousand times smaller than it is, and whoever unpacks it would be busy for hours.
 */
export const plainArchive = async (file: string, mostBytes: number): Promise<boolean> => {
  const isTar = async () => (await startOf(file)).subarray(tarSignAt).equals(tarSign)
  if (!(await startOf(file)).subarray(0, gzipSign.length).equals(gzipSign)) return isTar()
  const plain = `${file}.plain`
  await pipeline(createReadStream(file), createGunzip(), atMost(mostBytes), createWriteStream(plain, { mode: 0o600 }))
  await rename(plain, file)
  return isTar()
}
