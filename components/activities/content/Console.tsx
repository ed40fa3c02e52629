'use client'
import { FiguresCard } from '../ConsoleFigures.tsx'
import type { ConsoleScreenProps } from '../consoleScreen.ts'
import { useLocalText } from '../useLocalText.ts'

/** The grouping of the elements, once it is on the screen. */
export const ContentConsole = ({ shown, face }: ConsoleScreenProps<'content'>) => {
  const text = useLocalText()
  if (!shown.grouping) return null
  const { label, note, groups } = shown.grouping
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
