'use client'
import type { ProjectorScreenProps } from '../projectorScreen.ts'
import { useLocalText } from '../useLocalText.ts'
import { ElementCards } from './ElementCards.tsx'
import { ElementGroups } from './ElementGroups.tsx'
import { RoomsOwnWords } from './RoomsOwnWords.tsx'

/** A few sentences or the list after them, the elements as cards, and their grouping once it is shown. */
export const ContentProjector = ({ face, round, recalled }: ProjectorScreenProps<'content'>) => {
  const text = useLocalText()
  const shown = round.phase === 'revealed' ? round.shown : {}
  if (shown.grouping) return <ElementGroups grouping={shown.grouping} elements={face.elements} />
  const alone = face.elements.length === 0
  if (shown.list) {
    return (
      <ul className="flex h-full list-disc flex-col justify-center gap-3 pl-10">
        {shown.list.map((item) => (
          <li key={item.en} className="text-3xl leading-snug">
            {text(item)}
          </li>
        ))}
      </ul>
    )
  }
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
      {recalled && recalled.length > 0 && <RoomsOwnWords ideas={recalled} />}
    </section>
  )
}
