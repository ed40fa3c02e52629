import { describe, expect, it } from 'vitest'
import { takeaway } from './kind.ts'

const { config } = takeaway.example
const wrote = (keep: string, doubt: string) => ({
  now: { texts: { keep: [keep], doubt: [doubt] }, done: true },
  before: null,
})
const five = [wrote('Time', 'Tea'), wrote('time', ''), wrote('Calm', ''), wrote('Trust', ''), wrote('', 'tea')]

describe('what people take away', () => {
  it('has a wall for each field, counted by people', () => {
    const { n, walls } = takeaway.ladder.wall.show(config, five, { floor: 5, second: false })
    expect(n).toBe(5)
    expect(walls?.keep?.loose[0]).toEqual({ text: 'Time', count: 2 })
    expect(walls?.doubt?.loose).toEqual([{ text: 'Tea', count: 2 }])
  })

  it('[V4] is nobody’s to read where too few wrote, however many have joined', () => {
    const room = { floor: 5, joined: 18, second: false }
    expect(takeaway.ladder.wall.show(config, [...five.slice(0, 4), wrote('', '')], room)).toEqual({ n: 4, walls: null })
  })

  it('takes a line for each field, no longer than it allows', () => {
    expect(takeaway.fits(config, { texts: { keep: ['a'], doubt: ['b'] }, done: true })).toBe(true)
    expect(takeaway.fits(config, { texts: { keep: ['a'.repeat(81)] }, done: true })).toBe(false)
    expect(takeaway.complete(config, { texts: { keep: [''], doubt: [''] }, done: true })).toBe(false)
  })
})
