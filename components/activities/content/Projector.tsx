'use client'
import { FitToSpace } from '../FitToSpace.tsx'
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
      <FitToSpace largest={2.2} smallest={1.3}>
        <ul className="flex min-h-full list-disc flex-col justify-center gap-[0.4em] pl-[1.2em] leading-snug">
          {shown.list.map((item) => (
            <li key={item.en}>{text(item)}</li>
          ))}
        </ul>
      </FitToSpace>
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
