'use client'
import { useFormatter, useTranslations } from 'next-intl'
import type { Advice } from '../../lib/session/nextTime.ts'
import type { Story } from '../../lib/session/story.ts'
import { useLocalText } from '../activities/useLocalText.ts'
import { useElementNames } from './useElementNames.ts'

/** What might be done differently next time, a sentence for each finding. */
export const StoryAdvice = ({ story }: { story: Story }) => {
  const t = useTranslations('pages.story')
  const format = useFormatter()
  const text = useLocalText()
  const nameOf = useElementNames(story)
  const sentence = (advice: Advice): string => {
    const title = text(story.activities.find(({ id }) => id === advice.activityId)?.title ?? { en: '', cy: '' })
    const element = 'elementId' in advice ? nameOf(advice.elementId) : ''
    const distance = 'distance' in advice ? format.number(advice.distance, { maximumFractionDigits: 1 }) : ''
    return t(`advice.${advice.rule}`, { ...advice, title, element, distance })
  }
  return (
    <section aria-labelledby="next-time" className="space-y-3">
      <h2 id="next-time" className="text-2xl font-bold">
        {t('nextTime')}
      </h2>
      {story.advice.length === 0 ? (
        <p className="max-w-prose text-soft">{t('noAdvice')}</p>
      ) : (
        <ul className="max-w-prose list-disc space-y-1.5 pl-5">
          {story.advice.map((advice) => (
            <li key={`${advice.rule} ${sentence(advice)}`}>{sentence(advice)}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
