import type { KindName, ShownOf } from '../../lib/activities/kinds.ts'
import { areCards, cardPages, formOfWalls, listPages, type WallLook, wallsIn } from '../../lib/activities/wallPages.ts'
import type { ActivityView } from '../../lib/session/view.ts'
import { projectorKinds } from './projector.ts'
import type { ProjectorKind } from './projectorScreen.ts'

const pagesOfWalls = (walls: NonNullable<ReturnType<typeof wallsIn>>, look: WallLook): number => {
  if (areCards(walls)) return Object.values(walls).reduce((sum, wall) => sum + cardPages(wall).length, 0)
  return formOfWalls(walls, look) === 'list' ? listPages(walls).length : 1
}

/** On how many pages the big screen has what is shown: what people wrote, or what its kind says of it. */
export const screenPages = ({ kind, round }: ActivityView, look: WallLook): number => {
  if (round.phase !== 'revealed') return 1
  const walls = wallsIn(round.shown)
  if (walls) return pagesOfWalls(walls, look)
  const { pages } = projectorKinds[kind] as ProjectorKind<KindName>
  return pages?.(round.shown as ShownOf<KindName>) ?? 1 // of this very kind
}
