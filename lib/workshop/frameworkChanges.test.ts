import { expect, it } from 'vitest'
import frameworkFile from '../server/demo/content/framework.json' with { type: 'json' }
import { Framework } from './framework.ts'
import { frameworkChanges } from './frameworkChanges.ts'

const before = Framework.parse(frameworkFile)
const [first, second, ...rest] = before.elements
const [one, ...others] = before.dimensions
if (!first || !second || !one) throw new Error('the framework that comes with the product has elements and dimensions')
const text = (words: string) => ({ en: words, cy: words })

it('says nothing of two that are the same', () => {
  expect(frameworkChanges(before, structuredClone(before))).toEqual([])
})

it('names elements that came, went, are called otherwise or explained otherwise', () => {
  const added = { ...first, id: 'humour' as typeof first.id, name: text('Humour') }
  const renamed = { ...first, name: text('Working together') }
  const [third, ...others] = rest
  if (!third) throw new Error('it has more than two')
  const reworded = { ...third, definition: text('Otherwise'), nullable: third.nullable !== true }
  expect(frameworkChanges(before, { ...before, elements: [renamed, reworded, ...others, added] })).toEqual([
    { what: 'elementAdded', name: text('Humour') },
    { what: 'elementRemoved', name: second.name },
    { what: 'elementRenamed', from: first.name, to: text('Working together') },
    { what: 'elementReworded', name: third.name },
    { what: third.nullable === true ? 'elementMustBeMarked' : 'elementMayBeMissing', name: third.name },
  ])
  expect(frameworkChanges(before, { ...before, elements: [second, first, ...rest] })).toEqual([
    { what: 'elementsMoved' },
  ])
})

it('tells of a dimension which elements are averaged now and which were, whatever their order', () => {
  const [gone, ...left] = one.elements
  const nameOf = (id: string | undefined) => before.elements.find((element) => element.id === id)?.name
  const changed = { ...before, dimensions: [{ ...one, elements: left, name: text('Care') }, ...others] }
  const [renamed, elements] = frameworkChanges(before, changed)
  expect(renamed).toEqual({ what: 'dimensionRenamed', from: one.name, to: text('Care') })
  if (elements?.what !== 'dimensionElements') throw new Error('its elements are others')
  expect(elements.from).toContainEqual(nameOf(gone))
  expect(elements.to).toHaveLength(left.length)
  const turned = { ...before, dimensions: [{ ...one, elements: one.elements.toReversed() }, ...others] }
  expect(frameworkChanges(before, turned)).toEqual([])
  expect(frameworkChanges(before, { ...before, dimensions: others })).toEqual([
    { what: 'dimensionRemoved', name: one.name },
  ])
})

it('tells the words of a mark before and after, and that the rest is worded otherwise', () => {
  const labels = before.scale.labels.map((label) => (label.value === 3 ? { ...label, label: text('Middling') } : label))
  const from = before.scale.labels.find(({ value }) => value === 3)?.label
  const after = {
    ...before,
    title: text('Ours'),
    caution: text('Careful'),
    scale: { ...before.scale, labels, rules: [] },
    grouping: { ...before.grouping, note: text('Noted') },
  }
  expect(frameworkChanges(before, after)).toEqual([
    { what: 'labelChanged', mark: 3, from, to: text('Middling') },
    { what: 'scaleReworded' },
    { what: 'titleChanged', from: before.title, to: text('Ours') },
    { what: 'aboutReworded' },
    { what: 'groupingReworded' },
  ])
})
