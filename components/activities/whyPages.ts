import type { ShownOf } from '../../lib/activities/kinds.ts'
import { reasonPages, reasonsInOrder } from '../../lib/activities/reasonPages.ts'
import { lastRung } from './lastRung.ts'

/** Shown of a rating, as far as its reasons are concerned. */
interface Reasoned {
  readonly why?: Pick<NonNullable<ShownOf<'rateElements'>['why']>, 'elements'> | undefined
}

/** On how many pages the coders' reasons stand, once they are what is shown. `room`: the elements that the room has marked. */
export const whyPages = (shown: Reasoned, room?: ShownOf<'rateElements'>['room']): number =>
  lastRung(shown) === 'why' && shown.why ? reasonPages(reasonsInOrder(shown.why.elements, room)).length : 1
