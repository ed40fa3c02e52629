import { expect, it } from 'vitest'
import { sparingly } from './sparingly.ts'

it('the same thing is told ten times a minute, with how often it was not told before; another thing is told as well', () => {
  let now = 0
  const told: string[] = []
  const failed = sparingly(
    (error, untold) => told.push(`${(error as Error).message} ${untold}`),
    () => now,
  )
  const away = () => Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
  for (let times = 0; times < 300; times += 1) failed(away())
  expect(told).toEqual(Array(10).fill('connect ECONNREFUSED 0'))
  failed(new Error('a bug'))
  expect(told.at(-1)).toBe('a bug 0')
  now = 60_000
  failed(away())
  expect(told.at(-1)).toBe('connect ECONNREFUSED 290')
})
