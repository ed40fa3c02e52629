'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useSheet } from '../../lib/client/sheets.ts'
import type { StoryActivity as Activity } from '../../lib/session/story.ts'
import { useLocalText } from '../activities/useLocalText.ts'
import { StoryLaid } from './StoryLaid.tsx'
import { StoryMoments } from './StoryMoments.tsx'
import { type Face, StoryRound } from './StoryRound.tsx'

/** What an activity asked and showed, with the time it took. Of one that was not shown only its name is told. */
export const StoryActivity = ({ activity }: { activity: Activity }) => {
  const t = useTranslations('pages.story')
  const text = useLocalText()
  const face = useSheet<Face>(activity.sheet[useLocale() === 'cy' ? 'cy' : 'en'])
  const asked = face !== null && 'prompt' in face ? face.prompt : null
  const title = text(activity.title)
  // An excerpt has a name of its own beside that of its place in the day.
  const excerpt = face !== null && 'excerpt' in face && activity.state !== 'skipped' ? face.excerpt.title : title
  return (
    <article className="space-y-3 border-t border-line py-5">
      <header>
        <h3 className="text-xl leading-tight font-bold">{excerpt === title ? title : `${title} · ${excerpt}`}</h3>
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
        <StoryRound
          key={round.number}
          kind={activity.kind}
          round={round}
          face={face}
          several={activity.rounds.length > 1}
        />
      ))}
      {activity.laid && face !== null && 'elements' in face && (
        <StoryLaid laid={activity.laid} elements={face.elements} />
      )}
      {activity.moments && <StoryMoments moments={activity.moments} />}
    </article>
  )
}
