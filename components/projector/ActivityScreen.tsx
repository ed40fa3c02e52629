'use client'
import { type ReactNode, Suspense } from 'react'
import type { KindName } from '../../lib/activities/kinds.ts'
import type { ActivityView } from '../../lib/session/view.ts'
import { projectorKinds } from '../activities/projector.ts'
import type { JoinAddress, ProjectorKind, ShownExcerpt } from '../activities/projectorScreen.ts'

/** An activity as the shell sees it: its types erased, its screen ready to be drawn. */
export interface ShownActivity {
  readonly title: string
  readonly excerpt: ShownExcerpt | null
  screen(join: JoinAddress, talk: ReactNode): ReactNode
}

/** Puts an activity together with the look of its kind. `face`: what its sheet holds. */
export const shownActivity = (activity: ActivityView, face: unknown): ShownActivity => {
  // The kind's name, the sheet and the round belong together, but TypeScript can not follow that through the table.
  const look = projectorKinds[activity.kind] as unknown as ProjectorKind<KindName>
  const known = face as Parameters<typeof look.title>[0]
  const { Screen } = look
  return {
    title: look.title(known),
    excerpt: look.excerpt(known),
    screen: (join, talk) => (
      <Suspense fallback={null}>
        <Screen key={activity.round.id} face={known} round={activity.round} join={join} talk={talk} />
      </Suspense>
    ),
  }
}
