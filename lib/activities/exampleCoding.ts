import type { ExpertCoding } from '../workshop/excerpt.ts'
import type { Dimension } from '../workshop/framework.ts'
import type { ElementId } from '../workshop/ids.ts'

/** A mark 1 to 5 at random, the middle ones more often, as rooms do. */
export const exampleMark = (random: () => number): number => 1 + Math.floor((random() + random()) * 2.5)

/** The elements that examples are rated on. */
export const exampleElements = ['empathy', 'evocation', 'childFocus'] as ElementId[] // written by hand: no schema to brand them

/** Two dimensions for them, so that an example has a place on the board; the element that may be missing is alone. */
export const exampleDimensions: Dimension[] = [
  { id: 'one', name: { en: 'One', cy: 'Un' }, plain: { en: '', cy: '' }, elements: exampleElements.slice(0, 1) },
  { id: 'two', name: { en: 'Two', cy: 'Dau' }, plain: { en: '', cy: '' }, elements: exampleElements.slice(2) },
  { id: 'alone', name: { en: 'Alone', cy: 'Unig' }, plain: { en: '', cy: '' }, elements: exampleElements.slice(1, 2) },
]

/** A coding made up at random, with a reason that differs from that of any other: leaks of it can be found. */
export const exampleCoding = (random: () => number, elements: readonly ElementId[] = exampleElements): ExpertCoding => {
  const marksOf = () => ({
    overall: exampleMark(random),
    elements: Object.fromEntries(elements.map((element) => [element, exampleMark(random)])),
  })
  const reason = () => ({ en: `Because of ${random()}.`, cy: `Oherwydd ${random()}.` })
  return {
    label: { en: 'Demo coding', cy: 'Codio enghreifftiol' },
    consensus: marksOf(),
    coders: [marksOf(), marksOf(), marksOf()],
    reasons: { overall: reason(), ...Object.fromEntries(elements.map((element) => [element, reason()])) },
    moments: elements.map((element) => ({ line: 0, element, note: reason() })),
  }
}
