import { describe, expect, it } from 'vitest'
import { emptyWall, wallTexts, withHidden } from '../wall.ts'
import { opinion } from './kind.ts'

const { config } = opinion.example
const said = (mark: number | null, line = '') => ({ now: { mark, line, done: true }, before: null })
const room = [said(4, 'power'), said(5, 'Power'), said(3), said(4, 'help'), said(null, 'time')]
const rule = { floor: 5, second: false }

describe('an opinion', () => {
  it('needs a mark and the word that this is all; the line may stay empty', () => {
    expect(opinion.complete(config, { mark: 3, line: '', done: true })).toBe(true)
    expect(opinion.complete(config, { mark: 3, line: 'x', done: false })).toBe(false)
    expect(opinion.complete(config, { mark: null, line: 'x', done: true })).toBe(false)
    expect(opinion.fits(config, { mark: 3, line: 'x'.repeat(81), done: true })).toBe(false)
  })

  it('[V4] counts marks by those who gave one', () => {
    expect(opinion.ladder.room.show(config, room, rule).now).toEqual({ size: 'tooFew', n: 4 })
    expect(opinion.ladder.room.show(config, [...room, said(4)], rule).now).toMatchObject({ counts: [0, 0, 1, 3, 1] })
  })

  it('[V4] shows no line where too few wrote one, though enough marked, and counts those who wrote', () => {
    const marked = [said(4, 'power'), ...[3, 4, 5, 4, 2, 3].map((mark) => said(mark))]
    expect(opinion.ladder.lines.show(config, marked, rule)).toEqual({ n: 1, walls: null })
  })

  it('[M2] shows the lines without what the console has hidden', () => {
    const [first] = wallTexts(room.map((one) => opinion.texts?.of(config, [one]) ?? []))
    expect(first).toMatchObject({ text: 'Power', count: 2 })
    const wall = withHidden(emptyWall, first?.key ?? '', true)
    expect(opinion.ladder.lines.show(config, room, { ...rule, floor: 4, wall }).walls?.line?.count).toBe(2)
  })
})
