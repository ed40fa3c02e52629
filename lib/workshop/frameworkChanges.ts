import type { Dimension, Framework, FrameworkElement } from './framework.ts'
import type { LocalText } from './text.ts'

/** One thing that differs between two versions of a framework. */
export type FrameworkChange =
  | { readonly what: 'elementAdded' | 'elementRemoved' | 'elementReworded'; readonly name: LocalText }
  | { readonly what: 'elementMayBeMissing' | 'elementMustBeMarked'; readonly name: LocalText }
  | { readonly what: 'dimensionAdded' | 'dimensionRemoved' | 'dimensionReworded'; readonly name: LocalText }
  | { readonly what: 'elementRenamed' | 'dimensionRenamed'; readonly from: LocalText; readonly to: LocalText }
  | {
      readonly what: 'dimensionElements'
      readonly name: LocalText
      readonly from: readonly LocalText[]
      readonly to: readonly LocalText[]
    }
  | { readonly what: 'labelChanged'; readonly mark: number; readonly from: LocalText; readonly to: LocalText }
  | { readonly what: 'titleChanged'; readonly from: LocalText; readonly to: LocalText }
  | { readonly what: 'elementsMoved' | 'dimensionsMoved' | 'scaleReworded' | 'aboutReworded' | 'groupingReworded' }

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Two lists by id: what is in both, and whether what is in both has kept its order. */
const paired = <T extends { readonly id: string }>(before: readonly T[], after: readonly T[]) => {
  const earlier = new Map(before.map((one) => [one.id, one]))
  const later = new Set(after.map(({ id }) => id))
  const both = after.flatMap((to) => {
    const from = earlier.get(to.id)
    return from ? [{ from, to }] : []
  })
  return {
    added: after.filter(({ id }) => !earlier.has(id)),
    removed: before.filter(({ id }) => !later.has(id)),
    both,
    moved: !same(
      both.map(({ to }) => to.id),
      before.filter(({ id }) => later.has(id)).map(({ id }) => id),
    ),
  }
}

const elementChanges = (from: FrameworkElement, to: FrameworkElement): FrameworkChange[] => {
  const words = ({ oneLine, definition, listenFor, anchors, notTheSameAs, coachQuestion }: FrameworkElement) => [
    [oneLine, definition, listenFor],
    [anchors['1'], anchors['3'], anchors['5'], notTheSameAs, coachQuestion],
  ]
  const [was, is] = [from.nullable === true, to.nullable === true]
  return [
    ...(same(from.name, to.name) ? [] : [{ what: 'elementRenamed', from: from.name, to: to.name } as const]),
    ...(same(words(from), words(to)) ? [] : [{ what: 'elementReworded', name: to.name } as const]),
    ...(was === is ? [] : [{ what: is ? 'elementMayBeMissing' : 'elementMustBeMarked', name: to.name } as const]),
  ]
}

/** The names of a dimension's elements, in the framework's order. */
const namesIn = ({ elements }: Framework, dimension: Dimension): LocalText[] =>
  elements.filter(({ id }) => dimension.elements.includes(id)).map(({ name }) => name)

const dimensionChanges = (before: Framework, after: Framework): FrameworkChange[] => {
  const { added, removed, both, moved } = paired(before.dimensions, after.dimensions)
  return [
    ...added.map(({ name }) => ({ what: 'dimensionAdded', name }) as const),
    ...removed.map(({ name }) => ({ what: 'dimensionRemoved', name }) as const),
    ...both.flatMap(({ from, to }): FrameworkChange[] => [
      ...(same(from.name, to.name) ? [] : [{ what: 'dimensionRenamed', from: from.name, to: to.name } as const]),
      ...(same(from.elements.toSorted(), to.elements.toSorted())
        ? []
        : [{ what: 'dimensionElements', name: to.name, from: namesIn(before, from), to: namesIn(after, to) } as const]),
      ...(same(from.plain, to.plain) ? [] : [{ what: 'dimensionReworded', name: to.name } as const]),
    ]),
    ...(moved ? [{ what: 'dimensionsMoved' } as const] : []),
  ]
}

const scaleChanges = ({ scale: before }: Framework, { scale: after }: Framework): FrameworkChange[] => [
  ...after.labels.flatMap(({ value, label }): FrameworkChange[] => {
    const from = before.labels.find((one) => one.value === value)?.label
    return from === undefined || same(from, label) ? [] : [{ what: 'labelChanged', mark: value, from, to: label }]
  }),
  ...(same([before.rules, before.anchors], [after.rules, after.anchors]) ? [] : [{ what: 'scaleReworded' } as const]),
]

/** What differs between two versions of a framework, for people: elements, then dimensions, the scale, and the rest. */
export const frameworkChanges = (before: Framework, after: Framework): FrameworkChange[] => {
  const elements = paired(before.elements, after.elements)
  const about = ({ credit, caution }: Framework) => [credit, caution]
  const grouping = ({ grouping: { label, note } }: Framework) => [label, note]
  return [
    ...elements.added.map(({ name }) => ({ what: 'elementAdded', name }) as const),
    ...elements.removed.map(({ name }) => ({ what: 'elementRemoved', name }) as const),
    ...elements.both.flatMap(({ from, to }) => elementChanges(from, to)),
    ...(elements.moved ? [{ what: 'elementsMoved' } as const] : []),
    ...dimensionChanges(before, after),
    ...scaleChanges(before, after),
    ...(same(before.title, after.title)
      ? []
      : [{ what: 'titleChanged', from: before.title, to: after.title } as const]),
    ...(same(about(before), about(after)) ? [] : [{ what: 'aboutReworded' } as const]),
    ...(same(grouping(before), grouping(after)) ? [] : [{ what: 'groupingReworded' } as const]),
  ]
}
