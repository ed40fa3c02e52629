'use client'
import { useTranslations } from 'next-intl'
import { useSheet } from '../../lib/client/sheets.ts'
import type { SheetHash } from '../../lib/workshop/ids.ts'
import { clock } from './clock.ts'
import { usePosition } from './usePosition.ts'
import { Waveform } from './Waveform.tsx'

interface PlayerProps {
  readonly peaks: SheetHash
  readonly seconds: number
  readonly nonce: string | null
  readonly playing: boolean
  position(): number | null
}

/** The recording and how far the room has heard it. */
export const Player = ({ peaks, seconds, nonce, playing, position }: PlayerProps) => {
  const t = useTranslations('projector.player')
  const sheet = useSheet<{ seconds: number; peaks: number[] }>(peaks)
  const at = usePosition(position, playing)
  return (
    <div className="flex h-full items-center gap-8">
      <div className="h-full min-w-0 flex-1">
        {sheet && <Waveform peaks={sheet.peaks} seconds={sheet.seconds} nonce={nonce} position={position} />}
      </div>
      <p className="w-56 shrink-0 text-right text-4xl text-soft">
        <span className="sr-only">{t('time')} </span>
        <b className="text-ink">{clock(Math.min(at ?? 0, seconds))}</b> / {clock(seconds)}
      </p>
    </div>
  )
}
