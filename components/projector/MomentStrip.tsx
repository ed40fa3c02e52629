'use client'
import { useTranslations } from 'next-intl'
import type { Moments } from '../../lib/session/moments.ts'
import { HiddenTable } from '../charts/HiddenTable.tsx'
import { clock } from '../ui/clock.ts'

interface MomentStripProps {
  readonly moments: Moments
  /** Length of the recording. */
  readonly seconds: number
}

/** Above the waveform: where in the recording people marked a moment. The more people, the taller the flag. */
export const MomentStrip = ({ moments, seconds }: MomentStripProps) => {
  const t = useTranslations('projector.moments')
  const most = Math.max(...moments.stretches.map(({ people }) => people))
  const rows = moments.stretches.map(({ from, to, people }) => [
    t('stretch', { from: clock(from), to: clock(Math.min(to, seconds)) }),
    people,
  ])
  return (
    <div className="h-full">
      <div aria-hidden="true" className="relative h-full border-b-2 border-line">
        {moments.stretches.map(({ from, to, people }) => (
          <span
            key={from}
            className="absolute bottom-0 flex items-start justify-center rounded-t-sm border-x-2 border-card bg-room"
            style={{
              left: `${(from / seconds) * 100}%`,
              width: `${((Math.min(to, seconds) - from) / seconds) * 100}%`,
              height: `${20 + (80 * people) / most}%`,
            }}
          />
        ))}
      </div>
      <HiddenTable caption={t('table')} head={[t('where'), t('people')]} rows={rows} />
    </div>
  )
}
