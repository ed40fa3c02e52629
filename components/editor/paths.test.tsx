import { describe, expect, it } from 'vitest'
import { moved, valueAt, withItem, without, withValue } from './paths.ts'

describe('a place of a document', () => {
  const document = { title: 'A', activities: [{ config: { choices: ['one', 'two'] } }, { config: {} }] }

  it('is read and changed, and all that is not on the way there stays the same', () => {
    const path = ['activities', 0, 'config', 'choices', 1]
    const next = withValue(document, path, 'three')
    expect(valueAt(next, path)).toBe('three')
    expect(valueAt(document, path)).toBe('two')
    expect(next.activities[1]).toBe(document.activities[1])
  })

  it('is made where it was not there, and left out again by nothing', () => {
    const next = withValue(document, ['activities', 1, 'config', 'wall'], 'act_wall')
    expect(valueAt(next, ['activities', 1, 'config'])).toEqual({ wall: 'act_wall' })
    expect(withValue(next, ['activities', 1, 'config', 'wall'], undefined)).toEqual(document)
  })

  it('leads nowhere without a mistake', () => {
    expect(valueAt(document, ['activities', 9, 'config', 'x'])).toBeUndefined()
    expect(valueAt(document, [])).toBe(document)
  })
})

it('items move, come and go, and no other item is touched', () => {
  expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a'])
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b'])
  expect(moved(['a'], 4, 0)).toEqual(['a'])
  expect(withItem(['a', 'b'], 1, 'x')).toEqual(['a', 'x', 'b'])
  expect(without(['a', 'b'], 0)).toEqual(['b'])
})
