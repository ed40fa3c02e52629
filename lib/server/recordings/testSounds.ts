/** A tone as a WAV of one channel and 8000 samples a second: quiet in its first half, eight times as loud in its second. */
export const toneWav = (seconds: number, loudest = 0.8): Buffer => {
  const samples = Math.round(8000 * seconds)
  const file = Buffer.alloc(44 + samples * 2)
  file.write('RIFF', 0)
  file.writeUInt32LE(36 + samples * 2, 4)
  file.write('WAVEfmt ', 8)
  file.writeUInt32LE(16, 16)
  file.writeUInt16LE(1, 20)
  file.writeUInt16LE(1, 22)
  file.writeUInt32LE(8000, 24)
  file.writeUInt32LE(16_000, 28)
  file.writeUInt16LE(2, 32)
  file.writeUInt16LE(16, 34)
  file.write('data', 36)
  file.writeUInt32LE(samples * 2, 40)
  for (let at = 0; at < samples; at += 1) {
    const loud = at < samples / 2 ? loudest / 8 : loudest
    file.writeInt16LE(Math.round(Math.sin(at / 3) * loud * 32_000), 44 + at * 2)
  }
  return file
}
