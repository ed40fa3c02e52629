import type { KindName } from '../../lib/activities/kinds.ts'
import type { ActivityView } from '../../lib/session/view.ts'
import { localise } from '../../lib/workshop/localise.ts'
import type { Language } from '../../lib/workshop/text.ts'
import { projectorKinds } from '../activities/projector.ts'
import type { AskedOnScreen, ProjectorKind, ProjectorScreenProps, ShownExcerpt } from '../activities/projectorScreen.ts'

/** An activity as the stage sees it: its types erased. */
export interface ShownActivity {
  readonly title: string | null
  readonly excerpt: ShownExcerpt | null
  /** What is asked, until the reveal; `null` where the kind's own screen is there at once. */
  readonly asked: AskedOnScreen | null
  readonly face: ProjectorScreenProps<KindName>['face']
}

/** Puts an activity together with the look of its kind. `face`: what its sheet holds, in the room's `language`. */
export const shownActivity = (activity: ActivityView, face: unknown, language: Language): ShownActivity => {
  // The kind's name, the sheet and the round belong together, but TypeScript can not follow that through the table.
  const look = projectorKinds[activity.kind] as unknown as ProjectorKind<KindName>
  const known = face as ShownActivity['face']
  const recalled = activity.recalled && localise(activity.recalled, language)
  const asked = activity.round.phase === 'revealed' ? null : (look.asked?.(known, recalled) ?? null)
  return { title: look.title(known), excerpt: look.excerpt(known), asked, face: known }
}

/** Whether the activity's own screen is the way into the room. */
export const joins = (activity: ActivityView | null): boolean =>
  activity !== null && (projectorKinds[activity.kind].joins ?? false)
