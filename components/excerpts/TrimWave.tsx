'use client'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, type PointerEvent, type RefObject, useRef } from 'react'
import { type Part, type PartEnd, partWith } from './part.ts'
import { Waveform } from './Waveform.tsx'

interface TrimWaveProps {
  readonly peaks: readonly number[]
  readonly seconds: number
  readonly starts: readonly number[]
  readonly part: Part
  onPart(part: Part): void
}

/** How far a key moves an end, in seconds. */
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -0.1,
  ArrowDown: -0.1,
  ArrowRight: 0.1,
  ArrowUp: 0.1,
  PageDown: -1,
  PageUp: 1,
}

interface HandleProps extends Omit<TrimWaveProps, 'peaks' | 'starts'> {
  readonly end: PartEnd
  readonly box: RefObject<HTMLDivElement | null>
}

/** One end of the part, to be dragged, or moved by keys. The number fields say and take the same. */
const Handle = ({ end, part, seconds, box, onPart }: HandleProps) => {
  const t = useTranslations('pages.excerpts.sound')
  const move = (to: number) => onPart(partWith(part, end, to, seconds))
  const drag = ({ currentTarget, pointerId, clientX }: PointerEvent<HTMLElement>) => {
    const within = box.current?.getBoundingClientRect()
    if (!within || !currentTarget.hasPointerCapture(pointerId)) return
    move(((clientX - within.left) / within.width) * seconds)
  }
  const press = (event: KeyboardEvent) => {
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? seconds : part[end] + (steps[event.key] ?? Number.NaN)
    if (Number.isNaN(to)) return
    event.preventDefault()
    move(to)
  }
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={t(end)}
      aria-valuemin={0}
      aria-valuemax={seconds}
      aria-valuenow={part[end]}
      aria-valuetext={t('at', { seconds: part[end] })}
      onKeyDown={press}
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={drag}
      style={{ left: `${(part[end] / seconds) * 100}%` }}
      className="absolute inset-y-0 flex w-11 -translate-x-1/2 cursor-ew-resize touch-none justify-center"
    >
      <span className={`h-full w-1 bg-ink ${end === 'from' ? 'rounded-l-full' : 'rounded-r-full'}`} />
      <span
        className={`absolute ${end === 'from' ? 'top-0' : 'bottom-0'} size-4 rounded-full border-2 border-card bg-ink`}
      />
    </div>
  )
}

/** The waveform of a recording with the part that rooms hear: what is left out is pale. */
export const TrimWave = ({ peaks, seconds, starts, part, onPart }: TrimWaveProps) => {
  const box = useRef<HTMLDivElement>(null)
  const percent = (at: number) => `${(at / seconds) * 100}%`
  const pale = 'pointer-events-none absolute inset-y-0 bg-paper/75'
  return (
    <div className="px-6">
      <div ref={box} className="relative">
        <Waveform peaks={peaks} seconds={seconds} starts={starts} />
        <div className={`${pale} left-0`} style={{ width: percent(part.from) }} />
        <div className={`${pale} right-0`} style={{ left: percent(part.to) }} />
        <Handle end="from" {...{ part, seconds, box, onPart }} />
        <Handle end="to" {...{ part, seconds, box, onPart }} />
      </div>
    </div>
  )
}
