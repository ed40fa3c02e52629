import type { Loudness } from '../../workshop/heard.ts'

// Loudness after ITU-R BS.1770-5: two filters that stand for the ear, blocks of 0.4 s a tenth apart, and two gates, so
// that silences do not count. The filters' analogue shape is that of the standard; here it is computed for any sample rate.

interface Filter {
  readonly b: readonly [number, number, number]
  readonly a: readonly [number, number]
}

/** The head as a sphere: what lies above some 1.7 kHz is heard louder, by 4 dB. */
const shelf = (rate: number): Filter => {
  const [hertz, gain, q] = [1681.974450955533, 3.999843853973347, 0.7071752369554196]
  const k = Math.tan((Math.PI * hertz) / rate)
  const high = 10 ** (gain / 20)
  const band = high ** 0.4996667741545416
  const first = 1 + k / q + k * k
  return {
    b: [(high + (band * k) / q + k * k) / first, (2 * (k * k - high)) / first, (high - (band * k) / q + k * k) / first],
    a: [(2 * (k * k - 1)) / first, (1 - k / q + k * k) / first],
  }
}

/** What is very low is hardly heard. */
const highPass = (rate: number): Filter => {
  const [hertz, q] = [38.13547087602444, 0.5003270373238773]
  const k = Math.tan((Math.PI * hertz) / rate)
  const first = 1 + k / q + k * k
  return { b: [1, -2, 1], a: [(2 * (k * k - 1)) / first, (1 - k / q + k * k) / first] }
}

/** One filter over samples that come one after the other. */
const running = ({ b: [b0, b1, b2], a: [a1, a2] }: Filter) => {
  let [x1, x2, y1, y2] = [0, 0, 0, 0]
  return (x: number): number => {
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2
    x2 = x1
    x1 = x
    y2 = y1
    y1 = y
    return y
  }
}

/** Below this nothing is speech, in LUFS. */
const absoluteGate = -70
/** What is this much below the rest is a pause, in LU. */
const relativeGate = -10
/** A full-scale sine of 1 kHz in one channel is then at -3.01 LUFS, as the standard wants it. */
const offset = -0.691

const lufsOf = (power: number): number => offset + 10 * Math.log10(power)
const meanOf = (powers: readonly number[]): number => powers.reduce((sum, power) => sum + power, 0) / powers.length

/** Blocks of four tenths of a second, one beginning with each tenth. */
const blocksOf = (tenths: readonly number[]): number[] =>
  tenths.slice(3).map((_, at) => meanOf(tenths.slice(at, at + 4)))

const integrated = (tenths: readonly number[]): number | null => {
  const heard = blocksOf(tenths).filter((power) => power > 0 && lufsOf(power) > absoluteGate)
  if (heard.length === 0) return null
  const gate = lufsOf(meanOf(heard)) + relativeGate
  return lufsOf(meanOf(heard.filter((power) => lufsOf(power) > gate)))
}

/** Hears samples of one channel as they come. `found`: `null` where it was silent, or shorter than half a second. */
export const loudnessMeter = (rate: number) => {
  const [first, second] = [running(shelf(rate)), running(highPass(rate))]
  const tenth = Math.round(rate / 10)
  const tenths: number[] = []
  let [sum, count, peak] = [0, 0, 0]
  const hear = (sample: number): void => {
    const heard = second(first(sample))
    sum += heard * heard
    const height = Math.abs(sample)
    if (height > peak) peak = height
    count += 1
    if (count < tenth) return
    tenths.push(sum / tenth)
    sum = 0
    count = 0
  }
  const found = (): Loudness | null => {
    const lufs = integrated(tenths)
    if (lufs === null) return null
    const round = (value: number) => Math.round(value * 10) / 10
    return { lufs: round(lufs), peakDb: round(20 * Math.log10(peak)) }
  }
  return { hear, found }
}
