'use client'
import { useTranslations } from 'next-intl'
import { type RefObject, useRef } from 'react'
import { type Part, type PartEnd, partWith } from './part.ts'
import { usePlayed } from './usePlayed.ts'
import { Waveform } from './Waveform.tsx'
import { momentAt, WaveSlider } from './WaveSlider.tsx'

interface TrimWaveProps {
  readonly peaks: readonly number[]
  readonly seconds: number
  readonly starts: readonly number[]
  readonly part: Part
  readonly player: RefObject<HTMLAudioElement | null>
  onPart(part: Part): void
}

/** The waveform of a recording with the part that rooms hear, and where it plays: what is left out is pale. */
export const TrimWave = ({ peaks, seconds, starts, part, player, onPart }: TrimWaveProps) => {
  const t = useTranslations('pages.excerpts.sound')
  const box = useRef<HTMLDivElement>(null)
  const { at: played, playFrom } = usePlayed(player)
  const percent = (at: number) => `${(at / seconds) * 100}%`
  const pale = 'pointer-events-none absolute inset-y-0 bg-paper/75'
  const end = (which: PartEnd) => (
    <WaveSlider
      label={t(which)}
      at={part[which]}
      text={t('at', { seconds: part[which] })}
      {...{ seconds, box }}
      onMove={(to) => onPart(partWith(part, which, to, seconds))}
    >
      <span className={`h-full w-1 bg-ink ${which === 'from' ? 'rounded-l-full' : 'rounded-r-full'}`} />
      <span
        className={`absolute ${which === 'from' ? 'top-0' : 'bottom-0'} size-4 rounded-full border-2 border-card bg-ink`}
      />
    </WaveSlider>
  )
  return (
    <div className="px-6">
      {/* A press on the wave plays from there; by the keyboard its slider does. */}
      <div
        ref={box}
        className="relative cursor-pointer"
        onPointerDown={({ target, currentTarget, clientX }) => {
          if (!(target as Element).closest('[role=slider]')) playFrom(momentAt(currentTarget, clientX, seconds)) // an element is pressed
        }}
      >
        <Waveform peaks={peaks} seconds={seconds} starts={starts} />
        <div className={`${pale} left-0`} style={{ width: percent(part.from) }} />
        <div className={`${pale} right-0`} style={{ left: percent(part.to) }} />
        <WaveSlider
          label={t('plays')}
          at={played}
          text={t('at', { seconds: played })}
          {...{ seconds, box }}
          onMove={playFrom}
        >
          <span className="h-full w-0.5 bg-attention" />
          <span className="absolute bottom-0 border-x-8 border-b-10 border-x-transparent border-b-attention" />
        </WaveSlider>
        {end('from')}
        {end('to')}
      </div>
    </div>
  )
}
