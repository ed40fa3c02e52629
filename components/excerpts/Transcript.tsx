'use client'
import { useTranslations } from 'next-intl'
import type { RefObject } from 'react'
import type { Line } from '../../lib/workshop/excerpt.ts'
import { Button } from '../pages/Button.tsx'
import { BringTranscript } from './BringTranscript.tsx'
import { begunAt, nextLine } from './draft.ts'
import { LineRow } from './LineRow.tsx'

interface TranscriptProps {
  readonly lines: readonly Line[]
  readonly seconds: number
  readonly player: RefObject<HTMLAudioElement | null>
  onLines(lines: Line[]): void
}

/** What is said in a recording, line by line, timed by ear or by numbers. */
export const Transcript = ({ lines, seconds, player, onLines }: TranscriptProps) => {
  const t = useTranslations('pages.excerpts.lines')
  const change = (at: number, more: Partial<Line>) =>
    onLines(lines.map((line, place) => (place === at ? { ...line, ...more } : line)))
  const heard = () => Math.round((player.current?.currentTime ?? 0) * 100) / 100
  const hear = (start: number) => {
    if (!player.current) return
    player.current.currentTime = start
    player.current.play().catch(() => undefined) // a browser that plays nothing shows so in the player
  }
  return (
    <section aria-labelledby="transcript" className="space-y-4">
      <h2 id="transcript" className="text-2xl font-bold">
        {t('title')}
      </h2>
      <p className="max-w-prose text-soft">{t('lead')}</p>
      <BringTranscript seconds={seconds} onLines={onLines} />
      <ol className="divide-y divide-line">
        {lines.map((line, at) => (
          <LineRow
            key={line.n}
            line={line}
            place={at + 1}
            seconds={seconds}
            onChange={(more) => change(at, more)}
            onStamp={() => onLines(begunAt(lines, at, heard()))}
            onHear={() => hear(line.start)}
            onRemove={() => onLines(lines.filter((_, place) => place !== at))}
          />
        ))}
      </ol>
      <Button
        onClick={() =>
          onLines([...lines, { ...nextLine(lines, seconds), n: Math.max(0, ...lines.map(({ n }) => n)) + 1 }])
        }
      >
        {t('add')}
      </Button>
    </section>
  )
}
