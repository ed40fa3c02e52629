'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { type ReactNode, use } from 'react'
import type { ShownMatch } from '../../lib/activities/codingFigures.ts'
import type { CodersRange } from '../../lib/activities/expertCoding.ts'
import { isDrawn, type RoomFigures } from '../../lib/activities/roomFigures.ts'
import { LookedBack } from './lookedBack.ts'

/** A card of the console for one rung. `of`: whose figures they are. */
export const FiguresCard = (props: { title: string; of: 'room' | 'key'; note?: string; children: ReactNode }) => {
  // Below the name of its activity on the page of a session; the first heading of its part on the console.
  const Heading = use(LookedBack) ? 'h4' : 'h2'
  return (
    <section className="space-y-2 rounded-card border border-line bg-card px-4 py-3 print:break-inside-avoid">
      <Heading
        className={`flex flex-wrap items-baseline gap-x-2 font-bold ${props.of === 'key' ? 'text-expert' : 'text-room'}`}
      >
        <span aria-hidden="true">{props.of === 'key' ? '◆' : '●'}</span>
        {props.title}
        {props.note && <span className="text-sm font-normal text-soft">{props.note}</span>}
      </Heading>
      {props.children}
    </section>
  )
}

/** The sentences that figures are said in. */
export const useFigureWords = () => {
  const t = useTranslations('console.figures')
  const common = useTranslations('common')
  const format = useFormatter()

  const mean = (value: number) => format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 })

  /** How far the room agrees. Example: "Moderate (51). Most of us are near each other …" */
  const agreement = (room: RoomFigures): string => {
    if (room.size === 'none') return t('nobody')
    if (!isDrawn(room)) return t('tooFew', { count: room.n })
    if (room.agreement === null) return t('countsOnly', { count: room.n })
    const { word, index } = room.agreement
    return `${common(`agreement.${word}`)} (${index})`
  }

  /** What should be said with it: plain words, two camps, a hint only. */
  const remarks = (room: RoomFigures): string[] => {
    if (!isDrawn(room)) return []
    const { agreement: shown, camps, scattered, size } = room
    return [
      shown ? common(`agreementPlain.${shown.word}`) : null,
      camps
        ? t('camps', {
            low: camps.low.mark,
            lowCount: camps.low.people,
            high: camps.high.mark,
            highCount: camps.high.people,
          })
        : null,
      scattered && !camps ? t('scattered') : null,
      size === 'hint' ? t('smallRoom') : null,
    ].filter((sentence) => sentence !== null)
  }

  /** How near the room came to the coding. */
  const match = ({ n, exact, withinOne, lean }: ShownMatch): string =>
    `${t('match', { exact, withinOne, n })} ${common(`lean.${lean}`)}`.trim()

  /** The coders' own spread. Example: "coders 2 to 3". */
  const coders = (range: CodersRange | null): string => {
    if (range === null) return ''
    return range.lo === range.hi
      ? t('codersSame', { mark: range.lo })
      : t('codersRange', { lo: range.lo, hi: range.hi })
  }

  return { t, mean, agreement, remarks, match, coders }
}
