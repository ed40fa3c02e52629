'use client'
import type { ProjectorScreenProps } from '../projectorScreen.ts'
import { ElementCards } from './ElementCards.tsx'
import { ElementGroups } from './ElementGroups.tsx'

/** A few sentences, the elements as cards, and their grouping once it is shown. */
export const ContentProjector = ({ face, round }: ProjectorScreenProps<'content'>) => {
  const grouping = round.phase === 'revealed' ? (round.shown.grouping ?? null) : null
  if (grouping) return <ElementGroups grouping={grouping} elements={face.elements} />
  const alone = face.elements.length === 0
  return (
    <section className="flex h-full flex-col justify-center gap-10">
      {face.paragraphs.map((paragraph) => (
        <p
          key={paragraph}
          className={`leading-snug text-balance ${alone ? 'max-w-[75rem] text-5xl' : 'text-4xl text-soft'}`}
        >
          {paragraph}
        </p>
      ))}
      {!alone && <ElementCards elements={face.elements} />}
    </section>
  )
}
