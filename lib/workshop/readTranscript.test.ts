import { expect, it } from 'vitest'
import { readTranscript } from './readTranscript.ts'

it('reads WebVTT, with its voices, and passes over what is no cue', () => {
  const text =
    'WEBVTT\n\nNOTE made by hand\n\n1\n00:00:01.500 --> 00:00:03.000 align:start\n<v Worker>Hello,\n<i>both</i>.\n\n00:04.000 --> 00:05.250\nParent: Come in.\n'
  expect(readTranscript(text, 10)).toEqual({
    timed: true,
    lines: [
      { n: 1, speaker: 'Worker', text: 'Hello, both.', start: 1.5, end: 3 },
      { n: 2, speaker: 'Parent', text: 'Come in.', start: 4, end: 5.25 },
    ],
  })
})

it('reads SRT, also with the line ends of Windows', () => {
  const text =
    '1\r\n00:00:01,000 --> 00:00:02,500\r\nHello.\r\n\r\n2\r\n01:00:03,000 --> 01:00:04,000\r\nStill here.\r\n'
  expect(readTranscript(text, 4000).lines).toEqual([
    { n: 1, speaker: '', text: 'Hello.', start: 1, end: 2.5 },
    { n: 2, speaker: '', text: 'Still here.', start: 3603, end: 3604 },
  ])
})

it('spreads plain lines over the recording by their length, and says that they are not timed', () => {
  const { lines, timed } = readTranscript('Worker: aaaa\n\nParent: aaaa\nYes: it is.', 31)
  expect(timed).toBe(false)
  expect(lines.map(({ speaker, text }) => [speaker, text])).toEqual([
    ['Worker', 'aaaa'],
    ['Parent', 'aaaa'],
    ['Yes', 'it is.'],
  ])
  expect(lines[0]?.start).toBe(0)
  expect(lines[1]?.start).toBe(lines[0]?.end)
  expect(lines.at(-1)?.end).toBe(31)
})

it('finds no lines in nothing', () => {
  expect(readTranscript(' \n\n', 10)).toEqual({ lines: [], timed: false })
})
