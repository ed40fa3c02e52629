'use client'
import { FiguresCard } from '../ConsoleFigures.tsx'
import { ConsoleIdeas } from '../ConsoleIdeas.tsx'
import type { ConsoleScreenProps } from '../consoleScreen.ts'
import { useLocalText } from '../useLocalText.ts'
import { ConsoleLaying } from './ConsoleLaying.tsx'

type Props = ConsoleScreenProps<'content'>

const Grouping = ({ grouping, face }: { grouping: NonNullable<Props['shown']['grouping']>; face: Props['face'] }) => {
  const text = useLocalText()
  const { label, note, groups } = grouping
  const nameOf = (id: string) => face?.elements.find((element) => element.id === id)?.name ?? id
  return (
    <FiguresCard of="key" title={text(label)}>
      <dl className="space-y-1">
        {groups.map((group) => (
          <div key={text(group.name)}>
            <dt className="font-semibold">{text(group.name)}</dt>
            <dd>{group.elements.map(nameOf).join(', ')}</dd>
          </div>
        ))}
      </dl>
      <p className="text-sm text-soft">{text(note)}</p>
    </FiguresCard>
  )
}

/** The grouping of the elements, once it is on the screen; the room's own words, to be laid beside the elements or read. */
export const ContentConsole = ({ shown, face, recalled, lay }: Props) => (
  <>
    {shown.grouping && <Grouping grouping={shown.grouping} face={face} />}
    {recalled && recalled.length > 0 && face && face.elements.length > 0 && (
      <ConsoleLaying ideas={recalled} elements={face.elements} lay={lay} />
    )}
    {recalled && recalled.length > 0 && face?.elements.length === 0 && <ConsoleIdeas ideas={recalled} />}
  </>
)
