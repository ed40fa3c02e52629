'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { IdeasByCard, LaidIdea } from '../../../lib/activities/byCard.ts'
import { FitToSpace } from '../FitToSpace.tsx'
import type { ShownElement } from './ElementCards.tsx'
import { RoomsOwnWords } from './RoomsOwnWords.tsx'

/** More words without a card than these have a row of their own: in one card among the others they would make all of them tall. */
const mostInCard = 3

const Words = ({ ideas }: { ideas: readonly LaidIdea[] }) => (
  <ul className="flex flex-wrap gap-x-[0.5em] gap-y-[0.3em] leading-tight">
    {ideas.map(({ key, text, count }) => (
      <li key={key} className="rounded-card bg-room-wash px-[0.45em] py-[0.15em]">
        {text}
        {count > 1 && <span className="text-soft"> ×{count}</span>}
      </li>
    ))}
  </ul>
)

interface CardProps {
  readonly name: string
  /** What the element means; gives way once the room's words are laid: it is on phones. */
  readonly line: string | null
  readonly ideas: readonly LaidIdea[]
  readonly empty: ReactNode
  readonly look: string
}

const CardWithWords = ({ name, line, ideas, empty, look }: CardProps) => (
  <li className={`flex flex-col gap-[0.5em] rounded-card px-[0.7em] py-[0.6em] ${look}`}>
    <h2 className="text-[1.05em] leading-tight font-bold text-balance">{name}</h2>
    {line && <p className="text-[0.85em] leading-snug text-soft">{line}</p>}
    {ideas.length > 0 ? <Words ideas={ideas} /> : empty}
  </li>
)

interface CardsWithWordsProps {
  readonly elements: readonly ShownElement[]
  readonly words: IdeasByCard
  readonly paragraphs: readonly string[]
}

/**
 * The elements with the room's own words beside the nearest, and those that have no card. What has not been laid yet is
 * below; once all of it is, a card that the room did not think of says so.
 */
export const CardsWithWords = ({ elements, words, paragraphs }: CardsWithWordsProps) => {
  const t = useTranslations('projector.content')
  const all = words.waiting.length === 0
  const below = words.none.length > mostInCard
  return (
    <FitToSpace largest={2.7} smallest={1.6}>
      <div className="flex min-h-full flex-col gap-[1em]">
        {!words.begun &&
          paragraphs.map((paragraph) => (
            <p key={paragraph} className="leading-snug text-balance text-soft">
              {paragraph}
            </p>
          ))}
        <ul className="grid flex-1 auto-rows-fr grid-cols-4 gap-[0.7em] portrait:grid-cols-2">
          {elements.map(({ id, name, oneLine }) => (
            <CardWithWords
              key={id}
              name={name}
              line={words.begun ? null : oneLine}
              ideas={words.of(id)}
              empty={all ? <p className="leading-tight text-soft italic">{t('unthought')}</p> : null}
              look="border border-line bg-card shadow-card"
            />
          ))}
          {words.none.length > 0 && !below && (
            <CardWithWords
              name={t('noCard')}
              line={t('noCardLine')}
              ideas={words.none}
              empty={null}
              look="border-[0.12em] border-dashed border-room"
            />
          )}
        </ul>
        {below && (
          <div className="rounded-card border-[0.12em] border-dashed border-room px-[0.8em] py-[0.6em]">
            <RoomsOwnWords ideas={words.none} title={t('noCard')} />
          </div>
        )}
        {!all && <RoomsOwnWords ideas={words.waiting} title={t(words.begun ? 'waiting' : 'wall')} />}
      </div>
    </FitToSpace>
  )
}
