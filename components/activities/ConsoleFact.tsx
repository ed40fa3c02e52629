'use client'
import type { Fact } from '../../lib/activities/fact.ts'
import { FiguresCard } from './ConsoleFigures.tsx'
import { useLocalText } from './useLocalText.ts'

/** A published finding that is on the screen. */
export const ConsoleFact = ({ fact, title }: { fact: Fact; title: string }) => {
  const text = useLocalText()
  return (
    <FiguresCard of="key" title={title}>
      {fact.sentences.map((sentence) => (
        <p key={sentence.en}>{text(sentence)}</p>
      ))}
      <p className="text-sm text-soft">{text(fact.source)}</p>
    </FiguresCard>
  )
}
