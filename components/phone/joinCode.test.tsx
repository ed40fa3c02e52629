import { expect, it } from 'vitest'
import { boxesOf, codeIn } from './joinCode.ts'

it('takes a code however it was typed', () => {
  expect(codeIn('483921')).toBe('483921')
  expect(codeIn('483 921')).toBe('483921')
  expect(codeIn(' 483-921.')).toBe('483921')
  expect(codeIn('abc')).toBe('')
})

it('takes the code out of a pasted link, and not the digits of its port', () => {
  expect(codeIn('http://192.0.2.7:3000/p/483921')).toBe('483921')
  expect(codeIn('https://attune.example/p/483921?from=mail')).toBe('483921')
})

it('leaves out what is too much: pasting twice does not spoil the code', () => {
  expect(codeIn('4839217')).toBe('483921')
  expect(codeIn('483921483921')).toBe('483921')
})

it('loses one digit by one backspace, and fills the boxes from the left', () => {
  expect(codeIn('48392')).toBe('48392')
  expect(boxesOf('48')).toEqual(['4', '8', '', '', '', ''])
  expect(boxesOf('')).toHaveLength(6)
})
