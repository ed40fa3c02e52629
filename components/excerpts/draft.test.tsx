import { expect, it } from 'vitest'
import { begunAt, nextLine } from './draft.ts'

const line = (n: number, speaker: string, start: number, end: number) => ({ n, speaker, text: 'Words.', start, end })

it('a new line begins where the last one ends, and is spoken by whoever spoke before that one', () => {
  expect(nextLine([], 60)).toEqual({ n: 1, speaker: '', text: '', start: 0, end: 3 })
  expect(nextLine([line(1, 'Worker', 0, 2)], 60)).toMatchObject({ n: 2, speaker: '', start: 2 })
  expect(nextLine([line(1, 'Worker', 0, 2), line(2, 'Parent', 2, 5)], 60)).toMatchObject({ n: 3, speaker: 'Worker' })
})

it('a new line ends with the recording, and takes the number of none that is there', () => {
  expect(nextLine([line(4, 'Worker', 0, 8)], 10)).toMatchObject({ n: 5, start: 8, end: 10 })
})

it('a line that begins now ends the one before it, and is never shorter than nothing', () => {
  const [first, second] = begunAt([line(1, 'Worker', 0, 3), line(2, 'Parent', 3, 4)], 1, 5)
  expect(first).toMatchObject({ start: 0, end: 5 })
  expect(second).toMatchObject({ start: 5, end: 5 })
})
