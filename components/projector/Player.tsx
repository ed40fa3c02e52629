'use client'
import { useTranslations } from 'next-intl'
import { useSheet } from '../../lib/client/sheets.ts'
import type { Moments } from '../../lib/session/moments.ts'
import type { SheetHash } from '../../lib/workshop/ids.ts'
import { clock } from '../ui/clock.ts'
import { MomentStrip } from './MomentStrip.tsx'
import { usePosition } from './usePosition.ts'
import { Waveform } from './Waveform.tsx'

interface PlayerProps {
  readonly peaks: SheetHash
  readonly seconds: number
  readonly nonce: string | null
  readonly playing: boolean
  /** What the room marked, once that may be seen. */
  readonly moments?: Moments | undefined
  position(): number | null
}

/** The recording and how far the room has heard it. */
export const Player = ({ peaks, seconds, nonce, playing, moments, position }: PlayerProps) => {
  const t = useTranslations('projector.player')
  const sheet = useSheet<{ seconds: number; peaks: number[] }>(peaks)
  const at = usePosition(position, playing)
  return (
    <div className="flex h-full items-center gap-8">
      <div className="flex h-full min-w-0 flex-1 flex-col">
        {moments && (
          <div className="h-8 shrink-0">
            <MomentStrip moments={moments} seconds={seconds} />
          </div>
        )}
        <div className="min-h-0 flex-1">
          {sheet && <Waveform peaks={sheet.peaks} seconds={sheet.seconds} nonce={nonce} position={position} />}
        </div>
      </div>
      <p className="w-56 shrink-0 text-right text-4xl text-soft">
        <span className="sr-only">{t('time')} </span>
        <b className="text-ink">{clock(Math.min(at ?? 0, seconds))}</b> / {clock(seconds)}
      </p>
    </div>
  )
}
