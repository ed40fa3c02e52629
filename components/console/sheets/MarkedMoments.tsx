'use client'
import { useTranslations } from 'next-intl'
import type { Moments } from '../../../lib/session/moments.ts'
import type { SpokenLines } from '../../../lib/session/spokenLines.ts'
import { clock } from '../../ui/clock.ts'

interface MarkedMomentsProps {
  readonly moments: Moments
  readonly lines: SpokenLines['lines']
  playFrom(line: number): void
}

/** The line that is spoken at a time, or the one before it. */
const lineBefore = (lines: SpokenLines['lines'], at: number): number =>
  lines.reduce((found, { n, start }) => (start <= at ? n : found), 0)

/** The moments that the room marked, as counts by stretches; pressing one plays from the line that is spoken there. */
export const MarkedMoments = ({ moments, lines, playFrom }: MarkedMomentsProps) => {
  const t = useTranslations('console.replay')
  const most = Math.max(...moments.stretches.map(({ people }) => people))
  return (
    <section className="mb-4">
      <h3 className="font-semibold">{t('moments', { n: moments.people })}</h3>
      <ul className="mt-2 flex flex-wrap gap-2">
        {moments.stretches.map(({ from, people }) => (
          <li key={from}>
            <button
              type="button"
              onClick={() => playFrom(lineBefore(lines, from))}
              className="min-h-11 cursor-pointer rounded-card border border-line px-3 py-1 text-left hover:bg-wash"
            >
              <span className="block text-sm">{t('moment', { at: clock(from), n: people })}</span>
              <span aria-hidden="true" className="mt-1 block h-1.5 w-full rounded-full bg-wash">
                <span className="block h-full rounded-full bg-room" style={{ width: `${(people / most) * 100}%` }} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
