'use client'
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** Width and height of an element in pixels, followed as they change; nought by nought before it is drawn. */
export const useSize = <E extends Element>(): [RefObject<E | null>, { width: number; height: number }] => {
  const ref = useRef<E>(null)
  const [size, setSize] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const read = () => {
      const { width, height } = element.getBoundingClientRect()
      setSize((old) => (old.width === width && old.height === height ? old : { width, height }))
    }
    read()
    const observer = new ResizeObserver(read)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, size]
}
