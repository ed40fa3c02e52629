/** A part of a recording, in seconds from its start. */
export interface Part {
  readonly from: number
  readonly to: number
}

export type PartEnd = keyof Part

/** Below this, in seconds, a part is no excerpt. */
export const leastSeconds = 1

const tidy = (seconds: number) => Math.round(seconds * 100) / 100

/** A part with one end moved, as far as it may go: within the recording, and a second from the other end. */
export const partWith = (part: Part, end: PartEnd, to: number, seconds: number): Part => {
  const [least, most] = end === 'from' ? [0, part.to - leastSeconds] : [part.from + leastSeconds, seconds]
  return { ...part, [end]: tidy(Math.max(0, Math.min(most, Math.max(least, to)))) }
}

/** Whether anything of the recording is left out. */
export const isCut = ({ from, to }: Part, seconds: number): boolean => from > 0.02 || to < seconds - 0.02

/** How a loudness is beside the recordings that come with the product, which lie at -16 LUFS. */
export const loudnessWord = (lufs: number): 'muchQuieter' | 'quieter' | 'alike' | 'louder' => {
  if (lufs < -24) return 'muchQuieter'
  if (lufs < -18) return 'quieter'
  return lufs > -14 ? 'louder' : 'alike'
}
