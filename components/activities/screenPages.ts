import type { ShownOf } from '../../lib/activities/kinds.ts'
import { reasonPages, reasonsInOrder } from '../../lib/activities/reasonPages.ts'
import { areCards, cardPages, formOfWalls, listPages, type WallLook, wallsIn } from '../../lib/activities/wallPages.ts'
import type { ActivityView } from '../../lib/session/view.ts'
import { openedPresses } from './evidence/openedPresses.ts'
import { pressPages } from './evidence/rowPages.ts'
import { lastRung } from './lastRung.ts'

const pagesOfWalls = (walls: NonNullable<ReturnType<typeof wallsIn>>, look: WallLook): number => {
  if (areCards(walls)) return Object.values(walls).reduce((sum, wall) => sum + cardPages(wall).length, 0)
  return formOfWalls(walls, look) === 'list' ? listPages(walls).length : 1
}

/** Shown of a rating, as far as its reasons are concerned. */
type Reasoned = Pick<ShownOf<'rateElements'>, 'why'> & { readonly room?: ShownOf<'rateElements'>['room'] }

/** On how many pages the big screen has what is shown: what people wrote, reasons, rows of a table. */
export const screenPages = ({ kind, round }: ActivityView, look: WallLook): number => {
  if (round.phase !== 'revealed') return 1
  const walls = wallsIn(round.shown)
  if (walls) return pagesOfWalls(walls, look)
  if (kind === 'rateElements' || kind === 'rate') {
    const shown = round.shown as Reasoned // of the two kinds: only one has elements in its room
    const elements = kind === 'rateElements' ? shown.room : undefined
    return lastRung(shown) === 'why' && shown.why ? reasonPages(reasonsInOrder(shown.why.elements, elements)).length : 1
  }
  return kind === 'evidence' ? pressPages(openedPresses(round.shown as ShownOf<'evidence'>).at(-1)?.rows ?? []) : 1
}
