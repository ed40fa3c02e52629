'use client'
import { type ReactNode, useLayoutEffect, useRef } from 'react'

interface FitToSpaceProps {
  /** Text sizes in rem: the size aimed at, and the size below which it is better to scroll. */
  readonly largest: number
  readonly smallest: number
  readonly className?: string
  readonly children: ReactNode
}

const overflows = (box: HTMLElement) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1

const shrink = (box: HTMLElement, largest: number, smallest: number) => {
  for (let size = largest; size >= smallest; size -= 0.05) {
    box.style.fontSize = `${size}rem`
    if (!overflows(box)) return
  }
}

/** Text as large as its space allows: reasons are long, and a big screen has nobody who scrolls. */
export const FitToSpace = ({ largest, smallest, className = '', children }: FitToSpaceProps) => {
  const ref = useRef<HTMLDivElement>(null)
  // After every render, since any of them may bring another text.
  useLayoutEffect(() => {
    const box = ref.current
    if (!box) return
    const again = () => shrink(box, largest, smallest)
    again()
    const observer = new ResizeObserver(again)
    observer.observe(box)
    document.fonts?.ready.then(again)
    return () => observer.disconnect()
  })
  return (
    // Where even the smallest size is too large it scrolls, and a scrolling box must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <div ref={ref} tabIndex={0} className={`h-full min-h-0 overflow-auto outline-offset-8 ${className}`}>
      {children}
    </div>
  )
}
