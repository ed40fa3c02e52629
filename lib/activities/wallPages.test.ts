import { describe, expect, it } from 'vitest'
import type { ShownWall } from './wall.ts'
import { cardPages, formOfWalls, listPages, pageAt, turnMs, wallsIn } from './wallPages.ts'

const loose = (...texts: string[]): ShownWall => ({
  groups: [],
  loose: texts.map((text) => ({ text, count: 1 })),
  count: texts.length,
})
const many = (count: number, length: number) => Array.from({ length: count }, (_, at) => `${at} `.padEnd(length, 'x'))
const textsOf = (pages: ReturnType<typeof listPages>) =>
  pages.flatMap(({ columns }) => columns.flatMap(({ lines }) => lines.map(({ text }) => text)))

describe('a wall as a list', () => {
  it('has every text on one of its pages, once, in its order', () => {
    const texts = many(70, 30)
    const pages = listPages({ idea: loose(...texts) })
    expect(pages.length).toBeGreaterThan(1)
    expect(textsOf(pages)).toEqual(texts)
  })

  it('is one page where there is little, and none where there is nothing', () => {
    expect(listPages({ idea: loose('a', 'b') })).toHaveLength(1)
    expect(listPages({ idea: loose() })).toEqual([])
  })

  it('has pages and columns that are about equally full', () => {
    const columns = listPages({ idea: loose(...many(20, 20)) }).flatMap((page) => page.columns)
    expect(columns.map(({ lines }) => lines.length)).toEqual([5, 5, 5, 5])
    expect(listPages({ idea: loose('a', 'b', 'c', 'd', 'e', 'f') })[0]?.columns).toHaveLength(2)
  })

  it('has a column for each field; a field with fewer pages begins again', () => {
    const pages = listPages({ keep: loose(...many(30, 70)), doubt: loose('why'), doing: loose() })
    expect(pages.length).toBeGreaterThan(2)
    for (const { columns } of pages) {
      expect(columns.map(({ field }) => field)).toEqual(['keep', 'doubt', 'doing'])
      expect(columns[1]?.lines).toMatchObject([{ text: 'why' }])
      expect(columns[2]?.lines).toEqual([])
    }
  })

  it('has the name of a group again where it goes on in the next column, and no name at the bottom of one', () => {
    const texts = many(20, 20).map((text) => ({ text, count: 1 }))
    const wall = { groups: [{ name: 'Being heard', count: 20, texts }], loose: [], count: 20 }
    const columns = listPages({ idea: wall }).flatMap((page) => page.columns)
    expect(columns.length).toBeGreaterThan(1)
    for (const { lines } of columns) {
      expect(lines[0]).toMatchObject({ text: 'Being heard', of: 'group' })
      expect(lines.at(-1)?.of).toBe('grouped')
    }
  })
})

describe('a wall of cards', () => {
  it('has four short plans on a page, two long ones, and each of them once', () => {
    const plans = (count: number, length: number) =>
      many(count, length).map((change) => `${change}\n${'w'.repeat(20)}\n${'s'.repeat(length)}`)
    const short = cardPages(loose(...plans(14, 30)))
    expect(short.map((page) => page.flat().length)).toEqual([4, 4, 4, 2])
    expect(short.flat(2).map(({ text }) => text)).toEqual(plans(14, 30))
    expect(cardPages(loose(...plans(4, 110))).map((page) => page.flat().length)).toEqual([2, 2])
  })
})

describe('the form of a wall', () => {
  it('is words while they have room, then a list, unless the console has chosen', () => {
    const little = { idea: loose('tea', 'time') }
    const much = { idea: loose(...many(60, 30)) }
    expect(formOfWalls(little, { form: null })).toBe('words')
    expect(formOfWalls(much, { form: null })).toBe('list')
    expect(formOfWalls(little, { form: 'list' })).toBe('list')
    expect(formOfWalls(much, { form: 'words' })).toBe('words')
  })
})

describe('the page that is on', () => {
  it('turns by itself and comes round, or stays where the console holds it', () => {
    const turning = { form: null, page: 0, since: 1000 }
    expect(pageAt(turning, 3, 1000)).toBe(0)
    expect(pageAt(turning, 3, 1000 + turnMs)).toBe(1)
    expect(pageAt(turning, 3, 1000 + 3 * turnMs)).toBe(0)
    expect(pageAt({ ...turning, since: null, page: 2 }, 3, 1e12)).toBe(2)
    // Some was hidden meanwhile: there is no third page any more.
    expect(pageAt({ ...turning, since: null, page: 2 }, 2, 1e12)).toBe(0)
    expect(pageAt(turning, 1, 1e12)).toBe(0)
  })
})

it('walls are found among what was shown, whatever the press is called', () => {
  expect(wallsIn({ room: { n: 1 }, lines: { n: 5, walls: { line: loose('a') } } })).toHaveProperty('line')
  expect(wallsIn({ wall: { n: 2, walls: null } })).toBeNull()
})
