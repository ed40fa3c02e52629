'use client'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, type RefObject, useRef } from 'react'
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
  const section = useRef<HTMLElement>(null)
  /** The focus goes to a line once it is there, and past the last one to the way to another. */
  const goTo = (place: number, field: 'input' | 'textarea') =>
    requestAnimationFrame(() => {
      const row = section.current?.querySelector(`[data-line="${Math.max(1, place)}"] ${field}`)
      const found = row ?? section.current?.querySelector('[data-add]')
      if (found instanceof HTMLElement) found.focus()
    })
  const stamp = (at: number) => onLines(begunAt(lines, at, heard()))
  const add = () => {
    onLines([...lines, nextLine(lines, seconds)])
    goTo(lines.length + 1, 'input')
  }
  const remove = (at: number) => {
    onLines(lines.filter((_, place) => place !== at))
    goTo(Math.min(at + 1, lines.length - 1), 'textarea')
  }
  const stampAndGoOn = (event: KeyboardEvent, at: number) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    stamp(at)
    goTo(at + 2, 'textarea')
  }
  return (
    <section ref={section} aria-labelledby="transcript" className="space-y-4">
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
            onStamp={() => stamp(at)}
            onKey={(event) => stampAndGoOn(event, at)}
            onHear={() => hear(line.start)}
            onRemove={() => remove(at)}
          />
        ))}
      </ol>
      <Button data-add="" onClick={add}>
        {t('add')}
      </Button>
    </section>
  )
}
