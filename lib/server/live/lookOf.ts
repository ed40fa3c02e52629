import type { AnyKind } from '../../activities/kinds.ts'
import type { WallLook } from '../../activities/wallPages.ts'
import type { RevealedRound } from '../../session/round.ts'

/**
 * Which page of what a round has shown the big screen is at. What people wrote turns by itself until somebody holds a
 * page; reasons and figures are talked about page by page, so the console turns those.
 */
export const lookOf = ({ texts }: Pick<AnyKind, 'texts'>, { wall, revealedAt }: RevealedRound): WallLook => ({
  form: wall.form,
  ...(wall.turning ?? { page: 0, since: texts ? revealedAt : null }),
})
