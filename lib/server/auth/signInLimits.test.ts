import { expect, it } from 'vitest'
import { signInLimits } from './signInLimits.ts'

const minutes = 60_000
const many = (take: () => boolean, times: number) => Array.from({ length: times }, take)

it('an account may be tried ten times from one address, then it rests for ten minutes', () => {
  let now = 0
  const limits = signInLimits(() => now)
  const take = () => limits.take('fay@example.org', '10.0.0.1')
  expect(many(take, 12)).toEqual([...many(() => true, 10), false, false])
  now = 10 * minutes - 1
  expect(take()).toBe(false)
  now = 10 * minutes
  expect(take()).toBe(true)
})

it('a whole room behind one address signs in, each with an account of their own', () => {
  const limits = signInLimits(() => 0)
  for (let person = 0; person < 200; person += 1) {
    expect(many(() => limits.take(`person${person}@example.org`, '10.0.0.1'), 3)).toEqual([true, true, true])
  }
})

it('nobody is locked out by what a stranger tries from elsewhere, nor by tries before one that went well', () => {
  const limits = signInLimits(() => 0)
  many(() => limits.take('fay@example.org', '10.0.0.66'), 50)
  expect(limits.take('fay@example.org', '10.0.0.1')).toBe(true)
  many(() => limits.take('fay@example.org', '10.0.0.1'), 8)
  limits.clear('fay@example.org', '10.0.0.1')
  expect(many(() => limits.take('fay@example.org', '10.0.0.1'), 10)).not.toContain(false)
})

it('an account is the same however its address is written', () => {
  const limits = signInLimits(() => 0)
  many(() => limits.take('fay@example.org', '10.0.0.1'), 10)
  expect(limits.take(' FAY@Example.org', '10.0.0.1')).toBe(false)
})
