import type { ExcerptId } from '../../workshop/ids.ts'
import { doWeAgree } from '../demo/doWeAgree.ts'

const rating = doWeAgree.activities.find(({ kind }) => kind === 'rate')
if (!rating) throw new Error('the workshop rates nothing')

/** An excerpt that comes with the product. */
export const markedExcerpt = (rating.config as { excerptId: string }).excerptId as ExcerptId // as its kind asks

/** A workshop that marks elements of a framework, and names it. */
export const marking = (framework: string, elementIds: readonly string[]) => ({
  ...doWeAgree,
  framework,
  activities: [
    {
      ...rating,
      kind: 'rateElements',
      notesAfter: [],
      config: {
        excerptId: markedExcerpt,
        prompt: { en: 'How good was it?', cy: 'How good was it?' },
        elementIds,
        undiscussedIds: [],
        rungs: ['room', 'averages'],
      },
    },
  ],
})
