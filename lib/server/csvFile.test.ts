import { expect, it } from 'vitest'
import { csvFile } from './csvFile.ts'

it('writes a table that spreadsheets read as it was', () => {
  expect(
    csvFile([
      ['Text', 'People'],
      ['Tea, warm', 2],
      ['She said "wait"', 1],
      ['one\ntwo', 1],
    ]),
  ).toBe('\uFEFFText,People\r\n"Tea, warm",2\r\n"She said ""wait""",1\r\n"one\ntwo",1\r\n')
})

it.each(['=1+1', '+44', '-2', '@cmd', '  =HYPERLINK(1)', '\uFF1D1'])('lets %s be a text and no formula', (text) => {
  expect(csvFile([[text]])).toBe(`\uFEFF'${text}\r\n`)
})

it('leaves a number below 0 a number', () => {
  expect(csvFile([['Lean', -0.4]])).toBe('\uFEFFLean,-0.4\r\n')
})
