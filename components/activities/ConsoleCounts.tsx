'use client'
import { FiguresCard } from './ConsoleFigures.tsx'

interface ConsoleCountsProps {
  readonly title: string
  readonly note?: string
  readonly rows: readonly { readonly id: string; readonly label: string; readonly value: string | number }[]
}

/** What the room answered, a line each. */
export const ConsoleCounts = ({ title, note, rows }: ConsoleCountsProps) => (
  <FiguresCard of="room" title={title} {...(note ? { note } : {})}>
    <dl className="space-y-0.5">
      {rows.map(({ id, label, value }) => (
        <div key={id} className="flex items-baseline justify-between gap-4 border-t border-line pt-0.5 first:border-0">
          <dt>{label}</dt>
          <dd className="font-semibold tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  </FiguresCard>
)
