'use client'
import { useTranslations } from 'next-intl'
import { type ComponentType, Suspense } from 'react'
import type { KindName } from '../../lib/activities/kinds.ts'
import { countedByHand } from '../../lib/session/byHand.ts'
import { consoleScreens } from '../activities/console.ts'
import type { ConsoleScreenProps } from '../activities/consoleScreen.ts'
import { useDesk } from './desk.tsx'
import type { Face } from './useFace.ts'

/** What the room sees by now, compactly: before the first reveal what is recalled, and nothing else. */
export const ShownFigures = ({ face }: { face: Face | null }) => {
  const t = useTranslations('console.byHand')
  const { view, send } = useDesk()
  const { activity, ended } = view
  if (activity === null) return null
  const { round, recalled } = activity
  if (round.phase !== 'revealed' && recalled === undefined) return null
  // Kind, shown and face belong together: one view carries them. TypeScript can not follow that through a table.
  const Screen = consoleScreens[activity.kind] as unknown as ComponentType<ConsoleScreenProps<KindName>>
  return (
    <div className="space-y-3">
      {round.phase === 'revealed' && round.byHand && countedByHand(round.byHand) !== 'recalled' && (
        <p className="text-sm text-soft">{t('without')}</p>
      )}
      <Suspense>
        <Screen
          shown={(round.phase === 'revealed' ? round.shown : {}) as never}
          face={face as never}
          {...(recalled === undefined ? {} : { recalled: recalled as never })}
          {...(ended ? {} : { lay: (ideas) => send({ type: 'lay', roundId: round.id, ideas: [...ideas] }) })}
        />
      </Suspense>
    </div>
  )
}
