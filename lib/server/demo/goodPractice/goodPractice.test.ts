import { describe, expect, it } from 'vitest'
import { isKindName, kindNamed } from '../../../activities/kinds.ts'
import { stepOf, trackLength } from '../../../workshop/tracks.ts'
import { Workshop } from '../../../workshop/workshop.ts'
import { goodPractice, written } from './goodPractice.ts'
import { excerpts, idOf } from './step.ts'

// The agenda's steps in its order, as it is written down with the field's own research.
const steps = [
  ['a1', 'a2'],
  ['b1', 'b2', 'b5', 'b3', 'b4'],
  ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'],
  ['d1', 'd2', 'd3', 'd4'],
  ['e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7', 'break'],
  ['f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'f7', 'f8', 'f9'],
  ['g1', 'g2', 'g3', 'g4', 'g5'],
].flat()

const workshop = Workshop.parse(goodPractice)
const all = Workshop.parse({
  ...goodPractice,
  activities: written.map((activity) => ({ ...activity, config: activity.config ?? {} })),
}).activities
const found = (id: string) => {
  const activity = workshop.activities.find((given) => given.id === id)
  if (!activity) throw new Error(`there is no activity ${id}`)
  return activity
}

describe('the agenda', () => {
  it('has its 39 steps in order', () => {
    expect([...new Set(all.map(stepOf))]).toEqual(steps)
    expect(steps).toHaveLength(39)
  })

  it.each([
    ['full', 227, 39],
    ['core', 170, 38],
    ['short', 68, 22],
  ])('takes %s as long and in as many steps as it says', (track, minutes, count) => {
    expect(trackLength(all, track)).toEqual({ minutes, steps: count })
  })

  it('gives every activity an id of its own, that gives nothing away', () => {
    const ids = all.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^act_step[a-g0-9]+|^act_stepbreak$/)
  })
})

describe.each(workshop.activities)('$id', ({ kind, config, notesAfter }) => {
  it('is of a kind that exists, and its config is what that kind reads', () => {
    if (!isKindName(kind)) throw new Error(`there is no kind ${kind}`)
    const parsed = kindNamed(kind).config.safeParse(config)
    expect(parsed.error?.issues ?? []).toEqual([])
  })

  it('has late notes that belong to presses it has', () => {
    const rungs = isKindName(kind) ? kindNamed(kind).rungs(config) : []
    for (const { rung } of notesAfter) expect(rungs).toContain(rung)
  })
})

describe('nothing is given away', () => {
  const rungsOf = (id: string) => (found(id).config as { rungs: string[] }).rungs

  it.each(['b3', 'b4'])('averages and reasons by element of %s stay shut: they would answer the sort', (step) => {
    const rungs = rungsOf(idOf(step))
    expect(rungs.slice(0, 3)).toEqual(['room', 'overallCoding', 'overallWhy'])
    expect(rungs).not.toContain('averages')
    expect(rungs).not.toContain('why')
  })

  it('names no average of a coding before its press', () => {
    for (const activity of workshop.activities) {
      const { notesAfter: _late, ...early } = activity
      expect(JSON.stringify(early)).not.toContain('1.67')
    }
    const d3 = found(idOf('d3'))
    const telling = d3.notesAfter.filter(({ text }) => text.en.includes('1.67'))
    expect(telling.map(({ rung }) => rung)).toEqual(['averages', 'averages'])
  })

  it.each([
    ['a2', 3],
    ['e3', 11],
  ])('the list of %s arrives one point at a time, in %i presses', (step, count) => {
    const { config } = found(idOf(step))
    expect(kindNamed('content').rungs(config)).toHaveLength(count)
  })

  it('asks for each excerpt once, in the agenda’s order', () => {
    const order = workshop.activities.flatMap(({ config }) => {
      const { excerptId } = config as { excerptId?: string }
      return excerptId === undefined ? [] : [excerptId]
    })
    const { sizeElevens, threeThings, noRush, doorstep, mornings, teatime } = excerpts
    expect(order).toEqual([sizeElevens, threeThings, noRush, doorstep, mornings, teatime])
  })
})

describe('the words', () => {
  const texts: { en: string; cy: string }[] = []
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('en' in value && 'cy' in value) texts.push(value as { en: string; cy: string })
    else for (const inner of Object.values(value)) collect(inner)
  }
  collect(goodPractice)
  collect(written)

  it('are in both languages, and the Welsh is not the English', () => {
    expect(texts.length).toBeGreaterThan(200)
    for (const { en, cy } of texts) {
      expect(en.trim()).not.toBe('')
      expect(cy.trim()).not.toBe('')
      expect(cy).not.toBe(en)
    }
  })

  it('are never those of a test or a contest', () => {
    const banned = /\b(scor(e|es|ed|ing)|(in)?accura(cy|te)|(in)?correct(ly)?|wrong(ly)?|leaderboards?)\b/i
    expect(texts.filter(({ en, cy }) => banned.test(en) || /sgôr|sgor|cywirdeb|anghywir/i.test(cy))).toEqual([])
  })
})
