'use client'
import { useTranslations } from 'next-intl'
import { type ComponentType, Suspense } from 'react'
import type { KindName } from '../../lib/activities/kinds.ts'
import { countedByHand } from '../../lib/session/byHand.ts'
import { consoleScreens } from '../activities/console.ts'
import type { ConsoleScreenProps } from '../activities/consoleScreen.ts'
import { useDesk } from './desk.tsx'
import type { Face } from './useFace.ts'

/** What the room sees by now, compactly: there is nothing before the first reveal. */
export const ShownFigures = ({ face }: { face: Face | null }) => {
  const t = useTranslations('console.byHand')
  const { activity } = useDesk().view
  if (activity === null || activity.round.phase !== 'revealed') return null
  // Kind, shown and face belong together: one view carries them. TypeScript can not follow that through a table.
  const Screen = consoleScreens[activity.kind] as unknown as ComponentType<ConsoleScreenProps<KindName>>
  return (
    <div className="space-y-3">
      {activity.round.byHand && countedByHand(activity.round.byHand) !== 'recalled' && (
        <p className="text-sm text-soft">{t('without')}</p>
      )}
      <Suspense>
        <Screen shown={activity.round.shown as never} face={face as never} />
      </Suspense>
    </div>
  )
}
