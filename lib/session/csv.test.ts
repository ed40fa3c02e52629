import { expect, it } from 'vitest'
import { csv } from './csv.ts'

it('writes a table that spreadsheets read as it was', () => {
  expect(
    csv([
      ['Text', 'People'],
      ['Tea, warm', 2],
      ['She said "wait"', 1],
      ['one\ntwo', 1],
    ]),
  ).toBe('\uFEFFText,People\r\n"Tea, warm",2\r\n"She said ""wait""",1\r\n"one\ntwo",1\r\n')
})

it.each(['=1+1', '+44', '-2', '@cmd', '  =HYPERLINK(1)', '\uFF1D1'])('lets %s be a text and no formula', (text) => {
  expect(csv([[text]])).toBe(`\uFEFF'${text}\r\n`)
})
