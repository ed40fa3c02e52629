'use client'
import { HiddenTable } from './HiddenTable.tsx'
import { mostDots } from './mostDots.ts'

/** One choice and how many chose it. */
export interface ChoiceRow {
  readonly id: string
  readonly label: string
  readonly people: number
  /** Marked with a diamond: what is known. */
  readonly known?: boolean
}

interface ChoiceBarsProps {
  readonly rows: readonly ChoiceRow[]
  readonly caption: string
  readonly head: readonly [string, string]
  /** What the diamond stands for, read aloud with its row. */
  readonly knownLabel?: string
  /** How many are drawn, where a long list does not fit; the table has all. */
  readonly drawn?: number
}

/** Choices with a dot for each person, or a bar in a large room. Sizes are in em: the parent sets the text size. */
export const ChoiceBars = ({ rows, caption, head, knownLabel = '', drawn = rows.length }: ChoiceBarsProps) => {
  const total = rows.reduce((sum, { people }) => sum + people, 0)
  const most = Math.max(1, ...rows.map(({ people }) => people))
  const asBars = total > mostDots || most > 40
  return (
    <figure>
      <ul aria-hidden="true" className="space-y-[0.55em]">
        {rows.slice(0, drawn).map(({ id, label, people, known }) => (
          <li
            key={id}
            className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)_2.4em] items-center gap-x-[0.8em] portrait:grid-cols-[1fr_2.4em]"
          >
            <span className="leading-tight text-balance portrait:col-span-2">
              {known && <span className="mr-[0.3em] text-expert">◆</span>}
              {label}
            </span>
            <span className="flex min-h-[1.1em] flex-wrap items-center gap-[0.16em] border-l-[0.09em] border-control pl-[0.4em]">
              {asBars ? (
                <span className="h-[0.9em] rounded-r-[0.2em] bg-room" style={{ width: `${(100 * people) / most}%` }} />
              ) : (
                Array.from({ length: people }, (_, at) => (
                  <span key={at} className="size-[0.72em] shrink-0 rounded-full bg-room" />
                ))
              )}
            </span>
            <b className="text-right tabular-nums">{people}</b>
          </li>
        ))}
      </ul>
      <HiddenTable
        caption={caption}
        head={head}
        rows={rows.map(({ label, people, known }) => [known ? `${label} (${knownLabel})` : label, people])}
      />
    </figure>
  )
}
