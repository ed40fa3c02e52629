import { expect, it } from 'vitest'
import { mostMarked } from './mostMarked.ts'

const stretch = (from: number, people: number) => ({ from, to: from + 5, people })
const line = (start: number, end: number) => ({ text: `from ${start}`, start, end })

it('tells the three stretches that most people marked, in the order of the recording', () => {
  const marked = mostMarked([stretch(0, 2), stretch(10, 5), stretch(20, 2), stretch(30, 7), stretch(40, 1)], [])
  expect(marked.map(({ from }) => from)).toEqual([0, 10, 30])
})

it('has the lines that were spoken in a stretch, those that began before it too, and no others', () => {
  const [marked] = mostMarked([stretch(10, 3)], [line(0, 10), line(8, 11), line(12, 14), line(14.5, 20), line(15, 18)])
  expect(marked?.lines.map(({ text }) => text)).toEqual(['from 8', 'from 12', 'from 14.5'])
})
