import * as z from 'zod/mini'
import { ElementId } from '../../workshop/ids.ts'
import { LocalText } from '../../workshop/text.ts'
import { defineKind } from '../kind.ts'

const Grouping = z.object({
  label: LocalText,
  note: LocalText,
  groups: z.array(z.object({ name: LocalText, plain: LocalText, elements: z.array(ElementId) })),
})

/** Something is shown and said: a few sentences and, where wanted, the elements of the framework. */
export const content = defineKind({
  asks: false,
  config: z.strictObject({
    heading: LocalText,
    paragraphs: z.array(LocalText).check(z.maxLength(8)),
    /** Show the elements as cards, with the help sheet on phones. */
    elements: z.boolean(),
    /** A press that draws the grouping of the elements on the cards. */
    grouping: z.boolean(),
  }),
  key: z.nullable(Grouping),
  response: z.never(),
  fits: () => false,
  complete: () => false,
  excerpt: () => null,
  rungs: (config) => (config.grouping ? ['grouping'] : []),
  face: ({ heading, paragraphs, elements }, { framework }) => ({
    heading,
    paragraphs,
    elements: elements ? framework.elements : [],
    scale: elements ? framework.scale : null,
    caution: elements ? framework.caution : null,
    credit: elements ? framework.credit : null,
  }),
  keyOf: (config, { framework }) =>
    config.grouping
      ? {
          label: framework.grouping.label,
          note: framework.grouping.note,
          groups: framework.dimensions.map(({ name, plain, elements }) => ({ name, plain, elements })),
        }
      : null,
  ladder: {
    /** Which elements belong together, as the research found. */
    grouping: { of: 'key', show: (_config, _answers, _room, key) => key },
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
  },
})
