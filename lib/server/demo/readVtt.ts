/** One cue of a WebVTT file: its number and its place in the recording, in seconds. */
export interface Cue {
  readonly n: number
  readonly start: number
  readonly end: number
}

const seconds = (hours: string, minutes: string, rest: string): number =>
  Number(hours) * 3600 + Number(minutes) * 60 + Number(rest)

const cue = /^(\d+)\r?\n(\d+):(\d+):([\d.]+) --> (\d+):(\d+):([\d.]+)/gm

/** The cues of a WebVTT file as our recordings have it: numbered, with hours. */
export const readVtt = (text: string): Cue[] =>
  [...text.matchAll(cue)].map(([, n, h1, m1, s1, h2, m2, s2]) => ({
    n: Number(n),
    start: seconds(h1 ?? '0', m1 ?? '0', s1 ?? '0'),
    end: seconds(h2 ?? '0', m2 ?? '0', s2 ?? '0'),
  }))
