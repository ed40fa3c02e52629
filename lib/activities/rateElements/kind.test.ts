import { describe, expect, it } from 'vitest'
import type { ElementId } from '../../workshop/ids.ts'
import type { ElementMarks } from './elementMark.ts'
import { rateElements } from './kind.ts'

const ids = ['empathy', 'evocation', 'childFocus'] as ElementId[] // written by hand: no schema to brand them
const { config } = rateElements.example
const once = { floor: 5, second: false }
const marks = (
  empathy: number,
  evocation: number | 'notDiscussed' | 'cantTell',
  childFocus: number | 'cantTell',
): ElementMarks => ({
  [ids[0]!]: empathy,
  [ids[1]!]: evocation,
  [ids[2]!]: childFocus,
})
const answers = (...given: ElementMarks[]) => given.map((now) => ({ now, before: null }))

describe('the room', () => {
  const room = answers(
    marks(1, 'notDiscussed', 3),
    marks(5, 'notDiscussed', 3),
    marks(1, 'notDiscussed', 3),
    marks(5, 'cantTell', 4),
    marks(3, 2, 3),
    marks(2, 2, 3),
  )
  const shown = rateElements.ladder.room.show(config, room, once).elements

  it('puts the widest spread first and an element that is not drawn last', () => {
    expect(shown.map(({ id }) => id)).toEqual(['empathy', 'childFocus', 'evocation'])
  })

  it('counts n per element: those who did not mark it are told apart and are in no figure', () => {
    expect(shown.at(-1)).toMatchObject({ now: { size: 'tooFew', n: 2 }, notDiscussed: 3, cantTell: 1 })
  })
})

it('puts the widest spread first in a room of which some could not tell, though three marks have no figure', () => {
  const some = answers(marks(3, 4, 1), marks(4, 4, 2), marks(4, 4, 5), marks(5, 4, 'cantTell'), marks(5, 4, 'cantTell'))
  const shown = rateElements.ladder.room.show(config, some, { ...once, floor: 3 }).elements
  expect(shown.map(({ id }) => id)).toEqual(['childFocus', 'empathy', 'evocation'])
  expect(shown[0]?.now).toMatchObject({ size: 'counts', averageDistance: null })
})

it('leaves the counts out where too few have answered at all', () => {
  const [element] = rateElements.ladder.room.show(config, answers(marks(1, 'cantTell', 1)), once).elements
  expect(element).toMatchObject({ now: { size: 'tooFew', n: 1 }, notDiscussed: null, cantTell: null })
})

it('averages a dimension over people who marked all its elements, and over nobody else', () => {
  const key = {
    coding: {
      label: { en: '', cy: '' },
      consensus: { overall: 2, elements: { empathy: 1, evocation: 2, childFocus: 2 } },
      coders: [],
      reasons: {},
      moments: [],
    },
    dimensions: [{ id: 'd', name: { en: 'D', cy: 'D' }, plain: { en: '', cy: '' }, elements: ids }],
    lines: [],
    names: {},
  }
  const full = Array.from({ length: 5 }, () => marks(1, 2, 2))
  const [dimension] = rateElements.ladder.averages.show(
    config,
    answers(...full, marks(5, 'cantTell', 5)),
    once,
    key,
  ).dimensions
  expect(dimension?.average).toBeCloseTo(5 / 3, 10)
  expect(dimension?.room?.n).toBe(5)
  expect(dimension?.room?.mean).toBeCloseTo(5 / 3, 10)
})

it('takes part of the elements and knows when all are marked', () => {
  const part = { empathy: 3 }
  expect(rateElements.fits(config, part)).toBe(true)
  expect(rateElements.complete(config, part)).toBe(false)
  expect(rateElements.complete(config, marks(1, 'notDiscussed', 5))).toBe(true)
  expect(rateElements.fits(config, { warmth: 3 })).toBe(false)
  expect(rateElements.fits(config, {})).toBe(false)
  expect(rateElements.fits(config, { evocation: 'notDiscussed' })).toBe(true)
  expect(rateElements.fits(config, { empathy: 'notDiscussed' })).toBe(false)
})
