import { expect, it } from 'vitest'
import { languages } from '../../workshop/text.ts'
import { languageOf } from './languageOf.ts'

it('takes the language that was chosen on this phone before anything else', () => {
  expect(languageOf({ cookie: 'a=b; attune-language=cy', 'accept-language': 'en-GB' }, languages)).toBe('cy')
  expect(languageOf({ cookie: 'attune-language=en', 'accept-language': 'cy' }, languages)).toBe('en')
})

it('takes the most wished language that there is, whatever its order or region', () => {
  expect(languageOf({ 'accept-language': 'cy-GB,cy;q=0.9,en;q=0.8' }, languages)).toBe('cy')
  expect(languageOf({ 'accept-language': 'en;q=0.5, cy;q=0.9' }, languages)).toBe('cy')
  expect(languageOf({ 'accept-language': 'pl,de;q=0.9,cy;q=0.2' }, languages)).toBe('cy')
  expect(languageOf({ 'accept-language': 'cy;q=0, en' }, languages)).toBe('en')
})

it('is English where nothing else is known, and does not stumble over what it can not read', () => {
  expect(languageOf({}, languages)).toBe('en')
  expect(languageOf({ cookie: 'attune-language=fr', 'accept-language': ';;,q=,*' }, languages)).toBe('en')
  expect(languageOf({ cookie: 'x-attune-language=cy' }, languages)).toBe('en')
})

it('is one of those that the session is held in, and the leading one where nothing else is known', () => {
  expect(languageOf({ cookie: 'attune-language=en', 'accept-language': 'en' }, ['cy'])).toBe('cy')
  expect(languageOf({ cookie: 'attune-language=cy', 'accept-language': 'cy' }, ['en'])).toBe('en')
  expect(languageOf({ 'accept-language': 'pl' }, ['cy', 'en'])).toBe('cy')
  expect(languageOf({ 'accept-language': 'en' }, ['cy', 'en'])).toBe('en')
})
