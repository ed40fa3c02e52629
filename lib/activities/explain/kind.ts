import * as z from 'zod/mini'
import { LocalText } from '../../workshop/text.ts'
import { defineKind } from '../kind.ts'

/** How something will be rated: a few sentences beside the scale, before anything is heard. */
export const explain = defineKind({
  asks: false,
  config: z.strictObject({ heading: LocalText, paragraphs: z.array(LocalText).check(z.maxLength(5)) }),
  key: z.null(),
  response: z.never(),
  fits: () => false,
  complete: () => false,
  excerpt: () => null,
  rungs: () => [],
  face: ({ heading, paragraphs }, { framework }) => ({
    heading,
    paragraphs,
    scale: { labels: framework.scale.labels, anchors: framework.scale.anchors },
  }),
  keyOf: () => null,
  ladder: {},
  example: {
    config: {
      heading: { en: 'How to rate', cy: 'Sut i roi marc' },
      paragraphs: [{ en: 'Listen once.', cy: 'Gwrandewch unwaith.' }],
    },
    key: () => null,
    response: () => {
      throw new Error('an explanation asks nothing')
    },
  },
})
