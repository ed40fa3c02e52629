/** Line timings as WebVTT: the cue's name is the line's number, counted from 0 as in the excerpt. */
import type { Cue } from './mix'
import type { Line } from './script'

function clock(seconds: number): string {
  const ms = Math.round(seconds * 1000)
  const pad = (value: number, width: number) => String(value).padStart(width, '0')
  return `${pad(Math.floor(ms / 3_600_000), 2)}:${pad(Math.floor(ms / 60_000) % 60, 2)}:${pad(Math.floor(ms / 1000) % 60, 2)}.${pad(ms % 1000, 3)}`
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

export function toVtt(lines: Line[], cues: Cue[]): string {
  const blocks = lines.map((line, n) => {
    const { start, end } = cues[n]!
    const speaker = line.speaker === 'worker' ? 'Worker' : 'Parent'
    return `${n}\n${clock(start)} --> ${clock(end)}\n<v ${speaker}>${escaped(line.text)}\n`
  })
  return `WEBVTT\n\n${blocks.join('\n')}`
}
