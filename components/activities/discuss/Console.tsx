'use client'
import { FiguresCard } from '../ConsoleFigures.tsx'
import { ConsoleWalls } from '../ConsoleWalls.tsx'
import type { ConsoleScreenProps } from '../consoleScreen.ts'
import { Rungs } from '../Rungs.tsx'
import { useLocalText } from '../useLocalText.ts'

/** The lines of the room in numbers, and the thought that was put beside them. */
export const DiscussConsole = ({ shown, face }: ConsoleScreenProps<'discuss'>) => {
  const text = useLocalText()
  return (
    <Rungs>
      {shown.proposal && (
        <FiguresCard of="key" title={text(shown.proposal.text)} note={text(shown.proposal.source)}>
          {null}
        </FiguresCard>
      )}
      {shown.lines && <ConsoleWalls room={shown.lines} fields={face?.fields ?? []} />}
    </Rungs>
  )
}
