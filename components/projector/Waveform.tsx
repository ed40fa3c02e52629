'use client'
import { useEffect, useRef } from 'react'
import WaveSurfer from 'wavesurfer.js'
import { barsOf } from '../ui/barsOf.ts'

interface WaveformProps {
  /** Heights of the recording, 0 to 1, and its length. */
  readonly peaks: readonly number[]
  readonly seconds: number
  /** For the style element that the drawing brings with it. */
  readonly nonce: string | null
  position(): number | null
}

const colour = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim()
const colours = () => ({ waveColor: colour('--control'), progressColor: colour('--room') })

/** A bar and the gap beside it, in rem. */
const barRem = 0.8

const optionsOf = (rem: number) => ({
  height: 'auto' as const,
  barWidth: 0.42 * rem,
  barGap: 0.38 * rem,
  barRadius: rem,
  barMinHeight: 0.3 * rem,
  cursorWidth: 0,
  interact: false,
  normalize: true,
  hideScrollbar: true,
})

/** The recording as a row of bars, filled as far as it has been heard. The sound itself comes from elsewhere. */
export const Waveform = ({ peaks, seconds, nonce, position }: WaveformProps) => {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!box.current) return
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    const wave = WaveSurfer.create({
      container: box.current,
      peaks: [barsOf(peaks, Math.floor(box.current.clientWidth / (barRem * rem)))],
      duration: seconds,
      ...optionsOf(rem),
      ...colours(),
      ...(nonce === null ? {} : { cspNonce: nonce }),
    })
    const show = () => wave.setTime(Math.min(seconds, Math.max(0, position() ?? 0)))
    const timer = setInterval(show, 120)
    const scheme = window.matchMedia('(prefers-color-scheme: dark)')
    const repaint = () => wave.setOptions(colours())
    scheme.addEventListener('change', repaint)
    return () => {
      clearInterval(timer)
      scheme.removeEventListener('change', repaint)
      wave.destroy()
    }
  }, [peaks, seconds, nonce, position])
  return <div ref={box} aria-hidden="true" className="size-full" />
}
