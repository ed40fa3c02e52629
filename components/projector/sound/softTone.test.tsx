import { expect, it } from 'vitest'
import { softTone } from './softTone.ts'

it('is a short WAV file that is heard and hurts nobody', () => {
  const view = new DataView(softTone())
  expect(String.fromCharCode(...new Uint8Array(view.buffer, 0, 4))).toBe('RIFF')
  expect(view.getUint32(40, true)).toBe(view.byteLength - 44)
  const samples = Array.from({ length: (view.byteLength - 44) / 2 }, (_, at) =>
    Math.abs(view.getInt16(44 + at * 2, true)),
  )
  expect(Math.max(...samples)).toBeGreaterThan(3000)
  expect(Math.max(...samples)).toBeLessThan(14_000)
  expect(samples.at(-1)).toBeLessThan(200)
})
