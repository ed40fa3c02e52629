import { expect, it } from 'vitest'
import { lineAt } from './lineAt.ts'

const line = (n: number, start: number, end: number) => ({ n, speaker: 'worker', text: `line ${n}`, start, end })
const lines = [line(0, 0.6, 4), line(1, 4.5, 8)]

it('shows the line that is spoken and keeps it until the next', () => {
  expect(lineAt(lines, 0.2)).toBeNull()
  expect(lineAt(lines, 2)?.n).toBe(0)
  expect(lineAt(lines, 4.2)?.n).toBe(0)
  expect(lineAt(lines, 5)?.n).toBe(1)
  expect(lineAt(lines, 60)?.n).toBe(1)
})
