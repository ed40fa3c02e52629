'use client'
import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react'

const holdMs = 400
const againMs = 3000
/** After the button has changed its meaning, a second click meant for the old one must not reach the new one. */
const settleMs = 400

/** How far a press has come: `armed` waits for the second press. */
export type Confirming = 'idle' | 'holding' | 'armed'

/**
 * The way from a finger or a key to `fire`. Where `hold` is set, a pointer holds for 400 ms and a key is pressed a
 * second time within three seconds; a second slow tap does as well, for those who cannot hold.
 * `meaning`: what the button stands for; whatever was begun is dropped when it changes.
 */
export const useConfirm = (meaning: string | null, hold: boolean, fire: () => void) => {
  const [state, setState] = useState<{ meaning: string | null; is: Confirming }>({ meaning, is: 'idle' })
  const [settled, setSettled] = useState(meaning)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const armedAt = useRef(0)
  const fired = useRef(false)
  const firedAt = useRef(0)
  const is: Confirming = state.meaning === meaning ? state.is : 'idle'
  const settling = settled !== meaning

  useEffect(() => {
    clearTimeout(timer.current)
    const wait = setTimeout(() => setSettled(meaning), settleMs)
    return () => clearTimeout(wait)
  }, [meaning])
  useEffect(() => () => clearTimeout(timer.current), [])

  const go = useCallback(
    (next: Confirming) => {
      clearTimeout(timer.current)
      setState({ meaning, is: next })
    },
    [meaning],
  )
  const arm = useCallback(() => {
    go('armed')
    armedAt.current = Date.now()
    timer.current = setTimeout(() => go('idle'), againMs)
  }, [go])
  /** A second press of the same button within a moment is the same press. */
  const fireOnce = useCallback(() => {
    go('idle')
    if (Date.now() - firedAt.current < settleMs) return
    firedAt.current = Date.now()
    fire()
  }, [go, fire])
  /** A key, a clicker, or a screen reader's press. */
  const pressKey = useCallback(() => {
    if (meaning === null || settling) return
    if (hold && is !== 'armed') return arm()
    fireOnce()
  }, [meaning, settling, hold, is, arm, fireOnce])

  const onPointerDown = (event: PointerEvent) => {
    fired.current = false
    if (!hold || settling || event.button !== 0) return
    const wasArmed = is === 'armed' && Date.now() - armedAt.current > holdMs
    go(wasArmed ? 'armed' : 'holding')
    timer.current = setTimeout(() => {
      fired.current = true
      fireOnce()
    }, holdMs)
  }
  const onPointerLeave = () => {
    if (is === 'holding') go('idle')
  }
  const onClick = (event: { detail: number }) => {
    if (event.detail === 0) return pressKey()
    if (fired.current || settling) return
    if (!hold || is === 'armed') return pressKey()
    arm()
  }
  return {
    is,
    settling,
    pressKey,
    handlers: { onPointerDown, onPointerLeave, onPointerCancel: onPointerLeave, onClick },
  }
}
