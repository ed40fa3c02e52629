import { describe, expect, it } from 'vitest'
import bundled from '../../server/demo/content/framework.json' with { type: 'json' }
import { Framework, openFramework } from '../../workshop/framework.ts'
import type { ActivityId } from '../../workshop/ids.ts'
import { noCard } from '../byCard.ts'
import { exampleLibrary } from '../exampleLibrary.ts'
import { emptyWall } from '../wall.ts'
import { listShown } from './items.ts'
import { content } from './kind.ts'

const both = (text: string) => ({ en: text, cy: text })
const plain = { heading: both('Heading'), paragraphs: [], elements: true, grouping: false }
const earlier = 'act_stepb1' as ActivityId // only its schema gives the brand

describe('something shown', () => {
  it('lists the elements in an order that says nothing of how they group', () => {
    const ids = content.face(plain, exampleLibrary).elements.map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(1)
    expect(ids).toEqual([...ids].sort())
  })

  it('has its list behind a press of its own: the face does not hold it', () => {
    const config = { ...plain, list: [both('Secret until then')] }
    expect(content.rungs(config)).toEqual(['list'])
    expect(JSON.stringify(content.face(config, exampleLibrary))).not.toContain('Secret')
    expect(content.ladder.list.show(config)).toEqual(config.list)
  })

  it('lets a list arrive one item at a time: a press shows its own item and none of those to come', () => {
    const config = { ...plain, list: [both('First'), both('Second')], oneByOne: true, grouping: true }
    expect(content.rungs(config)).toEqual(['item1', 'item2', 'grouping'])
    expect(JSON.stringify(content.face(config, exampleLibrary))).not.toMatch(/First|Second/)
    const first = content.ladder.item1.show(config)
    expect(first).toEqual(both('First'))
    expect(listShown({ item1: first })).toEqual([both('First')])
    expect(listShown({ item1: first, item2: content.ladder.item2.show(config) })).toEqual(config.list)
    expect(listShown({ list: content.ladder.list.show(config) }), 'or at once').toEqual(config.list)
    expect(listShown({})).toEqual([])
  })

  it('names no dimension in what it credits before the grouping is shown, and credits all of it then', () => {
    const framework = Framework.parse(bundled)
    const open = { ...exampleLibrary, framework: openFramework(framework) }
    const names = new RegExp(framework.dimensions.flatMap(({ name }) => [name.en, name.cy]).join('|'), 'i')
    const { credit } = content.face(plain, open)
    expect(credit?.en).toContain('Donald Forrester')
    expect(`${credit?.en} ${credit?.cy}`).not.toMatch(names)
    const key = content.keyOf({ ...plain, grouping: true }, { framework } as Parameters<typeof content.keyOf>[1])
    expect(key?.credit?.en).toContain('Good authority is a term')
    expect(key?.credit?.cy).toContain('Harry Ferguson')
  })

  it('draws on an earlier wall where it names one, and on nothing otherwise', () => {
    expect(content.recall?.from({ ...plain, wall: earlier })).toEqual([earlier])
    expect(content.recall?.from(plain)).toEqual([])
    expect(content.recall?.make(plain, [])).toBeNull()
  })

  it('hands out each idea of that wall with the card that the console has laid it to', () => {
    const wall = { groups: [], loose: [{ text: 'Warmth', count: 2 }], count: 2 }
    const shown = { wall: { n: 5, walls: { idea: wall } } }
    const title = both('')
    const rounds = [{ activityId: earlier, kind: 'brainstorm', title, excerptId: null, number: 1, shown }]
    const config = { ...plain, wall: earlier }
    const [idea] = content.recall?.make(config, rounds) ?? []
    expect(idea).toMatchObject({ text: 'Warmth', card: null })
    const laid = [{ key: idea?.key ?? '', card: noCard }] as const
    expect(content.recall?.make(config, rounds, { ...emptyWall, laid: [...laid] })).toMatchObject([{ card: '-' }])
  })
})
