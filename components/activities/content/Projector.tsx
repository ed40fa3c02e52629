'use client'
import { useTranslations } from 'next-intl'
import { byCard } from '../../../lib/activities/byCard.ts'
import { listShown } from '../../../lib/activities/content/items.ts'
import { ZoomToSpace } from '../FitToSpace.tsx'
import type { ProjectorScreenProps } from '../projectorScreen.ts'
import { useLocalText } from '../useLocalText.ts'
import { CardsWithWords } from './CardsWithWords.tsx'
import { ElementCards } from './ElementCards.tsx'
import { ElementGroups } from './ElementGroups.tsx'
import { ProjectorList } from './ProjectorList.tsx'
import { RoomsOwnWords } from './RoomsOwnWords.tsx'

/** A few sentences or the list after them, the elements as cards, and their grouping once it is shown. */
export const ContentProjector = ({ face, round, recalled }: ProjectorScreenProps<'content'>) => {
  const t = useTranslations('projector.content')
  const text = useLocalText()
  const shown = round.phase === 'revealed' ? round.shown : {}
  if (shown.grouping) {
    return <ElementGroups grouping={shown.grouping} elements={face.elements} beside={face.paragraphs.slice(1)} />
  }
  const alone = face.elements.length === 0
  const list = listShown(shown)
  // A session that began before points were counted has none.
  const { points = 0 } = face
  if (list.length > 0 || (points > 0 && alone && face.paragraphs.length === 0)) {
    return <ProjectorList points={list.map(text)} expected={points} />
  }
  const words = byCard(recalled ?? [], face.elements)
  if (!alone && recalled && recalled.length > 0) {
    return <CardsWithWords elements={face.elements} words={words} paragraphs={face.paragraphs} />
  }
  return (
    <ZoomToSpace>
      <section className="flex grow flex-col justify-center gap-10">
        {face.paragraphs.map((paragraph) => (
          <p
            key={paragraph}
            className={`leading-snug text-balance ${alone ? 'max-w-[75rem] text-5xl' : 'text-4xl text-soft'}`}
          >
            {paragraph}
          </p>
        ))}
        {!alone && <ElementCards elements={face.elements} />}
        {words.waiting.length > 0 && (
          <div className="text-[2.2rem]">
            <RoomsOwnWords ideas={words.waiting} title={t('wall')} />
          </div>
        )}
      </section>
    </ZoomToSpace>
  )
}
