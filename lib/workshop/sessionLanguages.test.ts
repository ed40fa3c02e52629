import { expect, it } from 'vitest'
import { languagesIn, spokenText } from './sessionLanguages.ts'

it('the leading language comes first, and there may be no other', () => {
  expect(languagesIn('en+cy')).toEqual(['en', 'cy'])
  expect(languagesIn('cy+en')).toEqual(['cy', 'en'])
  expect(languagesIn('cy')).toEqual(['cy'])
})

it('what is typed in one language alone stands in both', () => {
  expect(spokenText({ en: ' Room 3 ', cy: ' ' }, 'en+cy')).toEqual({ en: 'Room 3', cy: 'Room 3' })
  expect(spokenText({ en: '', cy: 'Ystafell 3' }, 'en+cy')).toEqual({ en: 'Ystafell 3', cy: 'Ystafell 3' })
  expect(spokenText({ en: 'Room 3', cy: 'Ystafell 3' }, 'cy+en')).toEqual({ en: 'Room 3', cy: 'Ystafell 3' })
})

it('a session in one language says the same to everyone, whatever was typed in the other', () => {
  expect(spokenText({ en: 'Room 3', cy: 'Ystafell 3' }, 'cy')).toEqual({ en: 'Ystafell 3', cy: 'Ystafell 3' })
  expect(spokenText({ en: 'Room 3', cy: '' }, 'cy')).toBeNull()
})

it('blanks are nothing', () => {
  expect(spokenText({ en: '  ', cy: '' }, 'en+cy')).toBeNull()
})
