'use client'
import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react'

const overflows = (box: HTMLElement) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1

/** Tries the sizes one after the other until the box holds what is in it; keeps the last where none does. */
const useFitting = (box: RefObject<HTMLElement | null>, sizes: readonly number[], set: (size: number) => void) => {
  // After every render, since any of them may bring another text.
  useLayoutEffect(() => {
    const held = box.current
    if (!held) return
    const again = () => {
      for (const size of sizes) {
        set(size)
        if (!overflows(held)) return
      }
    }
    again()
    const observer = new ResizeObserver(again)
    observer.observe(held)
    document.fonts?.ready.then(again)
    return () => observer.disconnect()
  })
}

const sizesFrom = (largest: number, smallest: number): number[] =>
  Array.from({ length: Math.floor((largest - smallest) / 0.05 + 1.01) }, (_, step) => largest - 0.05 * step)

// Where even the smallest size is too large a box scrolls, and a scrolling box must be reachable by keyboard.
const box = 'h-full min-h-0 overflow-auto outline-offset-8'

interface FitToSpaceProps {
  /** Text sizes in rem: the size aimed at, and the size below which it is better to scroll. */
  readonly largest: number
  readonly smallest: number
  readonly className?: string
  readonly children: ReactNode
}

/** Text as large as its space allows: reasons are long, and a big screen has nobody who scrolls. Sizes within are in em. */
export const FitToSpace = ({ largest, smallest, className = '', children }: FitToSpaceProps) => {
  const ref = useRef<HTMLDivElement>(null)
  useFitting(ref, sizesFrom(largest, smallest), (size) => {
    if (ref.current) ref.current.style.fontSize = `${size}rem`
  })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <div ref={ref} tabIndex={0} className={`${box} ${className}`}>
      {children}
    </div>
  )
}

const zooms = sizesFrom(1, 0.6)

/** The same for what is laid out in rem and mostly fits: it is drawn smaller as a whole where a language needs more space. */
export const ZoomToSpace = ({ className = '', children }: Pick<FitToSpaceProps, 'className' | 'children'>) => {
  const ref = useRef<HTMLDivElement>(null)
  const inner = useRef<HTMLDivElement>(null)
  useFitting(ref, zooms, (zoom) => inner.current?.style.setProperty('zoom', `${zoom}`))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <div ref={ref} tabIndex={0} className={`${box} ${className}`}>
      <div ref={inner} className="flex min-h-full flex-col">
        {children}
      </div>
    </div>
  )
}
