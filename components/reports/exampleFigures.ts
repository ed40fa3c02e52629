import type { MarkFigures } from '../../lib/reports/figures.ts'
import { hide, show } from '../../lib/reports/shown.ts'

const share = show({ value: 0.8, interval: null })

/** The figures of a room of twelve, for tests of what stands on a page: all that there are but the shares. */
export const exampleFigures: MarkFigures = {
  people: 12,
  marks: 12,
  rooms: 1,
  large: { people: 12, marks: 12, rooms: 1 },
  allWithinOnePoint: false,
  mean: show(3),
  shares: hide('fewForShares'),
  exact: share,
  withinOne: share,
  lean: show({ value: 0, interval: null, word: 'none' }),
  leanWord: show('none'),
  distance: show({ value: 0.4, interval: null }),
  agreement: show({ index: 70, word: 'moderate', hint: false, rooms: 1 }),
}
