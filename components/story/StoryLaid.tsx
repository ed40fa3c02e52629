'use client'
import { useTranslations } from 'next-intl'
import { byCard, type LaidIdea } from '../../lib/activities/byCard.ts'

interface StoryLaidProps {
  readonly laid: readonly LaidIdea[]
  /** The cards as the room saw them. */
  readonly elements: readonly { readonly id: string; readonly name: string }[]
}

const inOneLine = (ideas: readonly LaidIdea[]) =>
  ideas.map(({ text, count }) => (count > 1 ? `${text} ×${count}` : text)).join(' · ')

/** The room's own words beside the cards that they were laid to, those without one, and the cards that nobody thought of. */
export const StoryLaid = ({ laid, elements }: StoryLaidProps) => {
  const t = useTranslations('pages.story.laid')
  const words = byCard(laid, elements)
  const rest = [
    ['none', words.none],
    ['waiting', words.waiting],
  ] as const
  return (
    <section className="space-y-2 rounded-card border border-line bg-card px-4 py-3">
      <h4 className="font-bold text-room">
        <span aria-hidden="true">●</span> {t('title')}
      </h4>
      <dl className="grid gap-x-4 gap-y-1.5 sm:grid-cols-[14rem_1fr]">
        {elements.map(({ id, name }) => (
          <div key={id} className="contents">
            <dt className="font-semibold">{name}</dt>
            <dd className="mb-1 sm:mb-0">
              {words.of(id).length > 0 ? inOneLine(words.of(id)) : <span className="text-soft">{t('unthought')}</span>}
            </dd>
          </div>
        ))}
        {rest.map(([which, ideas]) =>
          ideas.length === 0 ? null : (
            <div key={which} className="contents">
              <dt className="font-semibold text-soft">{t(which)}</dt>
              <dd className="mb-1 sm:mb-0">{inOneLine(ideas)}</dd>
            </div>
          ),
        )}
      </dl>
    </section>
  )
}
