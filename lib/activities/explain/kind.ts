import * as z from 'zod/mini'
import { LocalText } from '../../workshop/text.ts'
import { asksNothing, exampleToShow } from '../asksNothing.ts'
import { defineKind } from '../kind.ts'

/** How something will be rated: a few sentences beside the scale, before anything is heard. */
export const explain = defineKind({
  ...asksNothing,
  config: z.strictObject({ heading: LocalText, paragraphs: z.array(LocalText).check(z.maxLength(5)) }),
  face: ({ heading, paragraphs }, { framework }) => ({
    heading,
    paragraphs,
    scale: { labels: framework.scale.labels, anchors: framework.scale.anchors },
  }),
  example: exampleToShow({
    heading: { en: 'How to rate', cy: 'Sut i roi marc' },
    paragraphs: [{ en: 'Listen once.', cy: 'Gwrandewch unwaith.' }],
  }),
})
