import * as z from 'zod/mini'
import type { FrameworkElement } from '../../workshop/framework.ts'
import { ActivityId, ElementId } from '../../workshop/ids.ts'
import { LocalText } from '../../workshop/text.ts'
import type { LaidIdea } from '../byCard.ts'
import { defineKind, type Recall } from '../kind.ts'
import { laidIdeas } from '../laid.ts'
import { exampleIdeas, recalledWall } from '../recalledWall.ts'
import { itemNames } from './items.ts'

const Grouping = z.object({
  label: LocalText,
  note: LocalText,
  /** Whose the names are, in full: before this press what names a group is left out of it. */
  credit: z.optional(LocalText),
  groups: z.array(z.object({ name: LocalText, plain: LocalText, elements: z.array(ElementId) })),
})

/** In an order that says nothing of how they group: the framework's own puts those together that belong together. */
const mixed = <Element extends Pick<FrameworkElement, 'id'>>(elements: readonly Element[]): Element[] =>
  [...elements].sort((one, other) => (one.id < other.id ? -1 : 1))

const Config = z.strictObject({
  heading: LocalText,
  paragraphs: z.array(LocalText).check(z.maxLength(8)),
  /** Show the elements as cards, with the help sheet on phones. */
  elements: z.boolean(),
  /** A press that draws the grouping of the elements on the cards. */
  grouping: z.boolean(),
  /** A list that follows the sentences with a press of its own. */
  list: z.optional(z.array(LocalText).check(z.minLength(1), z.maxLength(12))),
  /** The list arrives one item at a time, each with a press of its own. */
  oneByOne: z.optional(z.boolean()),
  /** An earlier wall of the room's own words, laid beside what is shown. */
  wall: z.optional(ActivityId),
})
type Config = z.infer<typeof Config>

const recall: Recall<Config, readonly LaidIdea[] | null> = {
  from: ({ wall }) => (wall === undefined ? [] : [wall]),
  make: ({ wall }, earlier, arranged) => {
    const ideas = wall === undefined ? null : recalledWall(earlier, wall)
    return ideas && laidIdeas(ideas, arranged?.laid ?? [])
  },
}

/** The presses of the list: one for all of it, or one for each item. */
const listRungs = ({ list = [], oneByOne = false }: Config) => {
  if (list.length === 0) return []
  return oneByOne ? itemNames.slice(0, list.length) : (['list'] as const)
}

/** One item of the list. */
const item = (at: number) => ({ of: 'room' as const, show: ({ list }: Config) => list?.[at] ?? null })

/** Something is shown and said: a few sentences and, where wanted, the elements of the framework. */
export const content = defineKind({
  asks: false,
  config: Config,
  key: z.nullable(Grouping),
  response: z.never(),
  fits: () => false,
  complete: () => false,
  excerpt: () => null,
  rungs: (config) => [...listRungs(config), ...(config.grouping ? ['grouping' as const] : [])],
  face: ({ heading, paragraphs, elements, list = [], oneByOne = false }, { framework }) => ({
    heading,
    paragraphs,
    /** How many points will come one at a time: their places are there before they are. */
    points: oneByOne ? list.length : 0,
    elements: elements ? mixed(framework.elements) : [],
    scale: elements ? framework.scale : null,
    caution: elements ? framework.caution : null,
    credit: elements ? framework.credit : null,
  }),
  keyOf: (config, { framework }) =>
    config.grouping
      ? {
          label: framework.grouping.label,
          note: framework.grouping.note,
          credit: framework.credit,
          groups: framework.dimensions.map(({ name, plain, elements }) => ({ name, plain, elements })),
        }
      : null,
  recall,
  ladder: {
    /** The list after the sentences. */
    list: { of: 'room', show: ({ list }) => list ?? [] },
    item1: item(0),
    item2: item(1),
    item3: item(2),
    item4: item(3),
    item5: item(4),
    item6: item(5),
    item7: item(6),
    item8: item(7),
    item9: item(8),
    item10: item(9),
    item11: item(10),
    item12: item(11),
    /** Which elements belong together, as the research found. */
    grouping: { of: 'key', tellsGrouping: true, show: (_config, _answers, _room, key) => key },
  },
  example: {
    config: {
      heading: { en: 'Seven elements', cy: 'Saith elfen' },
      paragraphs: [],
      elements: true,
      grouping: true,
    },
    key: (random) => ({
      label: { en: `Grouping ${random()}`, cy: `Grŵp ${random()}` },
      note: { en: '', cy: '' },
      groups: [],
    }),
    response: () => {
      throw new Error('content asks nothing')
    },
    recalled: laidIdeas(exampleIdeas, []),
  },
})
