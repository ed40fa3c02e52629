import { expect, it } from 'vitest'
import { languageOf } from './languageOf.ts'

it('takes the language that was chosen on this phone before anything else', () => {
  expect(languageOf({ cookie: 'a=b; attune-language=cy', 'accept-language': 'en-GB' })).toBe('cy')
  expect(languageOf({ cookie: 'attune-language=en', 'accept-language': 'cy' })).toBe('en')
})

it('takes the most wished language that there is, whatever its order or region', () => {
  expect(languageOf({ 'accept-language': 'cy-GB,cy;q=0.9,en;q=0.8' })).toBe('cy')
  expect(languageOf({ 'accept-language': 'en;q=0.5, cy;q=0.9' })).toBe('cy')
  expect(languageOf({ 'accept-language': 'pl,de;q=0.9,cy;q=0.2' })).toBe('cy')
  expect(languageOf({ 'accept-language': 'cy;q=0, en' })).toBe('en')
})

it('is English where nothing else is known, and does not stumble over what it can not read', () => {
  expect(languageOf({})).toBe('en')
  expect(languageOf({ cookie: 'attune-language=fr', 'accept-language': ';;,q=,*' })).toBe('en')
  expect(languageOf({ cookie: 'x-attune-language=cy' })).toBe('en')
})
