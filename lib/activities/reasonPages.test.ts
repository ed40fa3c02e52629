import { describe, expect, it } from 'vitest'
import type { ElementId } from '../workshop/ids.ts'
import type { CodedReason } from './expertCoding.ts'
import { reasonPages, reasonsInOrder } from './reasonPages.ts'

const reason = (id: string, length: number, quoted = 0): CodedReason => ({
  id: id as ElementId, // any will do
  name: { en: id, cy: id },
  mark: 3,
  reason: { en: 'a'.repeat(length), cy: 'a'.repeat(length) },
  moments: quoted > 0 ? [{ line: 1, text: 'q'.repeat(quoted), note: { en: 'n', cy: 'n' } }] : [],
})

describe('reasons on the big screen', () => {
  it('stand on as many pages as are read from the back row, each of them once', () => {
    const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => reason(id, 100, 90))
    const pages = reasonPages(seven)
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.flat(2)).toEqual(seven)
    expect(reasonPages([reason('a', 40), reason('b', 40)])).toHaveLength(1)
  })

  it('have the same pages in both languages', () => {
    const welsh = reason('a', 20)
    const long = { ...welsh, reason: { en: 'short', cy: 'h'.repeat(500) } }
    const turned = { ...welsh, reason: { en: 'h'.repeat(500), cy: 'byr' } }
    expect(reasonPages([long, welsh, long]).length).toBe(reasonPages([turned, welsh, turned]).length)
    expect(reasonPages([long, welsh, long]).length).toBeGreaterThan(1)
  })

  it('begin with the element that the room was widest apart on', () => {
    const both = [reason('a', 10), reason('b', 10)]
    expect(reasonsInOrder(both, { elements: [{ id: 'b' }, { id: 'a' }] }).map(({ id }) => id)).toEqual(['b', 'a'])
    expect(reasonsInOrder(both, undefined)).toEqual(both)
  })
})
