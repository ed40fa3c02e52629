'use client'
import type { KeyboardEvent, PointerEvent, ReactNode, RefObject } from 'react'

interface WaveSliderProps {
  readonly label: string
  /** Where it stands, in seconds, and in words. */
  readonly at: number
  readonly text: string
  readonly seconds: number
  /** The waveform that it is moved along. */
  readonly box: RefObject<HTMLElement | null>
  onMove(to: number): void
  /** How it looks. */
  readonly children: ReactNode
}

/** How far a key moves it, in seconds. */
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -0.1,
  ArrowDown: -0.1,
  ArrowRight: 0.1,
  ArrowUp: 0.1,
  PageDown: -1,
  PageUp: 1,
}

/** Where a pointer is on a waveform, in seconds. */
export const momentAt = (box: HTMLElement, clientX: number, seconds: number): number => {
  const within = box.getBoundingClientRect()
  return Math.max(0, Math.min(seconds, ((clientX - within.left) / within.width) * seconds))
}

/** A moment on a waveform, to be dragged, or moved by keys. */
export const WaveSlider = ({ label, at, text, seconds, box, onMove, children }: WaveSliderProps) => {
  const drag = ({ currentTarget, pointerId, clientX }: PointerEvent<HTMLElement>) => {
    if (box.current && currentTarget.hasPointerCapture(pointerId)) onMove(momentAt(box.current, clientX, seconds))
  }
  const press = (event: KeyboardEvent) => {
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? seconds : at + (steps[event.key] ?? Number.NaN)
    if (Number.isNaN(to)) return
    event.preventDefault()
    onMove(Math.max(0, Math.min(seconds, to)))
  }
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={seconds}
      aria-valuenow={at}
      aria-valuetext={text}
      onKeyDown={press}
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={drag}
      style={{ left: `${(at / seconds) * 100}%` }}
      className="absolute inset-y-0 flex w-11 -translate-x-1/2 cursor-ew-resize touch-none justify-center"
    >
      {children}
    </div>
  )
}
