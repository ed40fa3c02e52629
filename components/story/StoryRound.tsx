'use client'
import { useTranslations } from 'next-intl'
import { type ComponentType, Suspense } from 'react'
import type { FaceOf, KindName } from '../../lib/activities/kinds.ts'
import type { StoryRound as Shown } from '../../lib/session/story.ts'
import type { Localised } from '../../lib/workshop/text.ts'
import { consoleScreens } from '../activities/console.ts'
import type { ConsoleScreenProps } from '../activities/consoleScreen.ts'
import { elementName } from '../activities/elementName.ts'
import { LookedBack } from '../activities/lookedBack.ts'
import { StoryReasons } from './StoryReasons.tsx'

/** What a kind's face says, in the language of the page. */
export type Face = Localised<FaceOf<KindName>>

interface RoundProps {
  readonly kind: KindName
  readonly round: Shown
  readonly face: Face | null
  readonly several: boolean
}

/** One asking of an activity as the room was shown it: its figures or its words, and the reasons that were let through. */
export const StoryRound = ({ kind, round, face, several }: RoundProps) => {
  const t = useTranslations('pages.story')
  // Kind, shown and face belong together: one story carries them. TypeScript can not follow that through a table.
  const Screen = consoleScreens[kind] as unknown as ComponentType<ConsoleScreenProps<KindName>>
  return (
    <div className="space-y-3">
      {several || round.spoiled || round.byHand ? (
        <p className="flex flex-wrap items-center gap-x-3 font-semibold">
          {several ? t('round', { number: round.number }) : null}
          {round.byHand ? (
            <span className="rounded-full bg-attention-wash px-3 py-0.5 text-sm text-attention-ink">{t('byHand')}</span>
          ) : null}
          {round.spoiled ? (
            <span className="rounded-full bg-attention-wash px-3 py-0.5 text-sm text-attention-ink">
              {t('spoiled')}
            </span>
          ) : null}
        </p>
      ) : null}
      <Suspense>
        <LookedBack value={true}>
          <Screen shown={round.shown as never} face={face as never} />
        </LookedBack>
      </Suspense>
      {round.reasons && (
        <StoryReasons
          reasons={round.reasons}
          of={round.reasons.about === null ? null : elementName(face, round.reasons.about)}
        />
      )}
    </div>
  )
}
