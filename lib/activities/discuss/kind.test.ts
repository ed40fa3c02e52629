import { describe, expect, it } from 'vitest'
import { discuss } from './kind.ts'

const { config } = discuss.example
const line = (text: string) => ({ now: { texts: { line: [text] }, done: true }, before: null })
const groups = [line('Fewer, longer visits'), line('Time'), line('fewer, longer visits.')]

describe('a talk', () => {
  it('takes one line of each group, and does not wait for it to be written well', () => {
    expect(discuss.fits(config, { texts: { line: ['Time'] }, done: true })).toBe(true)
    expect(discuss.fits(config, { texts: { line: ['Time', 'Tea'] }, done: true })).toBe(false)
    expect(discuss.complete(config, { texts: { line: ['Time'] }, done: false })).toBe(false)
  })

  it('[M6] shows the lines of three groups among eighteen people, and none in a room below the floor', () => {
    const { n, walls } = discuss.ladder.lines.show(config, groups, { floor: 5, joined: 18, second: false })
    expect(n).toBe(3)
    expect(walls?.line?.loose.map(({ count }) => count)).toEqual([2, 1])
    expect(discuss.ladder.lines.show(config, groups, { floor: 5, joined: 4, second: false }).walls).toBeNull()
  })

  it('has a press for the thought of the workshop only where there is one, and nothing of it on its face', () => {
    expect(discuss.rungs(config)).toEqual(['lines', 'proposal'])
    expect(discuss.rungs({ ...config, proposal: null })).toEqual(['lines'])
    expect(discuss.face(config, {} as never)).not.toHaveProperty('proposal') // its face reads no library
    const rule = { floor: 5, second: false }
    expect(discuss.ladder.proposal.show(config, [], rule, discuss.keyOf(config, {} as never))).toEqual(config.proposal)
  })
})
