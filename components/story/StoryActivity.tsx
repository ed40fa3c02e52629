'use client'
import { useLocale, useTranslations } from 'next-intl'
import { type ComponentType, Suspense } from 'react'
import type { FaceOf, KindName } from '../../lib/activities/kinds.ts'
import { useSheet } from '../../lib/client/sheets.ts'
import type { StoryActivity as Activity, StoryRound } from '../../lib/session/story.ts'
import type { Localised } from '../../lib/workshop/text.ts'
import { consoleScreens } from '../activities/console.ts'
import type { ConsoleScreenProps } from '../activities/consoleScreen.ts'
import { elementName } from '../activities/elementName.ts'
import { useLocalText } from '../activities/useLocalText.ts'
import { StoryMoments } from './StoryMoments.tsx'
import { StoryReasons } from './StoryReasons.tsx'

type Face = Localised<FaceOf<KindName>>

interface RoundProps {
  readonly kind: KindName
  readonly round: StoryRound
  readonly face: Face | null
  readonly several: boolean
}

const Round = ({ kind, round, face, several }: RoundProps) => {
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
        <Screen shown={round.shown as never} face={face as never} />
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

/** What an activity asked and showed, with the time it took. Of one that was not shown only its name is told. */
export const StoryActivity = ({ activity }: { activity: Activity }) => {
  const t = useTranslations('pages.story')
  const text = useLocalText()
  const face = useSheet<Face>(activity.sheet[useLocale() === 'cy' ? 'cy' : 'en'])
  const asked = face !== null && 'prompt' in face ? face.prompt : null
  const title = text(activity.title)
  return (
    <article className="space-y-3 border-t border-line py-5 print:break-inside-avoid-page">
      <header>
        <h3 className="text-xl leading-tight font-bold">{title}</h3>
        <p className="text-sm text-soft">
          {activity.took === null
            ? t('planned', { minutes: activity.minutes })
            : t(activity.took === 0 ? 'tookLess' : 'took', { took: activity.took, minutes: activity.minutes })}
          {activity.state === 'shown' || activity.state === 'held' ? '' : ` · ${t(`state.${activity.state}`)}`}
        </p>
        {asked !== null && asked !== title && activity.state === 'shown' ? (
          <p className="max-w-prose pt-1">{asked}</p>
        ) : null}
      </header>
      {activity.rounds.map((round) => (
        <Round key={round.number} kind={activity.kind} round={round} face={face} several={activity.rounds.length > 1} />
      ))}
      {activity.moments && <StoryMoments moments={activity.moments} />}
    </article>
  )
}
