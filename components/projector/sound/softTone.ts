const rate = 22_050
const seconds = 0.9

/** One sample, -1 to 1: two quiet notes a third apart that fade away. */
const sampleAt = (time: number): number => {
  const attack = Math.min(1, time / 0.02)
  const decay = Math.exp(-time * 4.5) * Math.min(1, (seconds - time) / 0.05)
  const notes = Math.sin(2 * Math.PI * 523.25 * time) + 0.6 * Math.sin(2 * Math.PI * 659.25 * time)
  return 0.22 * attack * decay * notes
}

/** A soft tone as a WAV file: it unlocks the sound and lets the back row say whether it hears it. */
export const softTone = (): ArrayBuffer => {
  const samples = Math.floor(rate * seconds)
  const view = new DataView(new ArrayBuffer(44 + samples * 2))
  const letters = (at: number, text: string) => {
    for (let index = 0; index < text.length; index++) view.setUint8(at + index, text.charCodeAt(index))
  }
  letters(0, 'RIFF')
  view.setUint32(4, 36 + samples * 2, true)
  letters(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true) // plain samples, not compressed
  view.setUint16(22, 1, true) // one channel
  view.setUint32(24, rate, true)
  view.setUint32(28, rate * 2, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  letters(36, 'data')
  view.setUint32(40, samples * 2, true)
  for (let index = 0; index < samples; index++) view.setInt16(44 + index * 2, sampleAt(index / rate) * 32_767, true)
  return view.buffer
}
