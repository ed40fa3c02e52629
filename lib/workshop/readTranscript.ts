import type { Line } from './excerpt.ts'

type Block = Omit<Line, 'n'>

const stamp = String.raw`(?:(\d+):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?`
const timing = new RegExp(String.raw`^\s*${stamp}\s+-->\s+${stamp}`)

const secondsOf = ([hours, minutes, seconds, rest]: readonly (string | undefined)[]): number =>
  Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${rest ?? '0'}`)

/** `Worker: Hello.` or, as WebVTT has it, `<v Worker>Hello.` */
const spoken = (text: string): Pick<Block, 'speaker' | 'text'> => {
  const voice = /^<v(?:\.[^\s>]*)?\s+([^>]{1,60})>(.*)$/s.exec(text)
  const named = voice ?? /^([\p{L}\p{N}][^:.?!]{0,39}):\s+(.+)$/su.exec(text)
  const bare = (part: string) =>
    part
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  return named ? { speaker: bare(named[1] ?? ''), text: bare(named[2] ?? '') } : { speaker: '', text: bare(text) }
}

const cueOf = (block: string): Block[] => {
  const lines = block.split('\n')
  const at = lines.findIndex((line) => timing.test(line))
  const found = timing.exec(lines[at] ?? '')
  if (!found) return []
  const said = spoken(lines.slice(at + 1).join(' '))
  return said.text === '' ? [] : [{ ...said, start: secondsOf(found.slice(1, 5)), end: secondsOf(found.slice(5, 9)) }]
}

/** Lines without times, spread over the recording by how long they are: a first guess, to be timed by ear. */
const spread = (texts: readonly string[], seconds: number): Block[] => {
  const whole = texts.reduce((sum, text) => sum + text.length, 0)
  let before = 0
  return texts.map((text) => {
    const start = (before / whole) * seconds
    before += text.length
    return { ...spoken(text), start, end: (before / whole) * seconds }
  })
}

const rounded = (seconds: number): number => Math.round(seconds * 100) / 100

/**
 * Reads a transcript as somebody pastes it: WebVTT, SRT, or plain lines such as `Worker: Hello.`. `timed`: whether it
 * brought its own times along.
 */
export const readTranscript = (given: string, seconds: number): { lines: Line[]; timed: boolean } => {
  const text = given.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const cues = text.split(/\n\s*\n/).flatMap(cueOf)
  const plain = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const blocks = cues.length > 0 ? cues : spread(plain, seconds)
  const lines = blocks.map((block, at) => ({
    n: at + 1,
    ...block,
    start: rounded(block.start),
    end: rounded(block.end),
  }))
  return { lines, timed: cues.length > 0 }
}
