'use client'
import { nanoid } from 'nanoid'
import { useTranslations } from 'next-intl'
import { useSheet } from '../../lib/client/sheets.ts'
import { heardTo } from '../../lib/session/inStep.ts'
import { isPlaying } from '../../lib/session/presses.ts'
import type { SpokenLines } from '../../lib/session/spokenLines.ts'
import type { PlayerView } from '../../lib/session/view.ts'
import type { Line } from '../../lib/workshop/excerpt.ts'
import { Button } from '../pages/Button.tsx'
import { clock } from '../ui/clock.ts'
import { useDesk } from './desk.tsx'
import { excerptOf, type Face } from './useFace.ts'
import { useServerNow } from './useServerNow.ts'

const positionOf = (player: PlayerView | null, now: number, seconds: number): number => {
  if (player === null) return 0
  return Math.min(seconds, heardTo(player, now))
}

/** Who speaks when: the worker's lines above, the parent's below, and how far the play has come. */
const Strip = ({ lines, seconds, position }: { lines: readonly Line[]; seconds: number; position: number }) => (
  <svg viewBox={`0 0 ${seconds} 12`} preserveAspectRatio="none" aria-hidden="true" className="h-10 w-full md:h-12">
    <rect x="0" y="5.85" width={seconds} height="0.3" className="fill-line" />
    {lines.map(({ n, speaker, start, end }) => (
      <rect
        key={n}
        x={start}
        y={speaker === 'worker' ? 0.5 : 6.8}
        width={Math.max(0.3, end - start - 0.15)}
        height="4.7"
        className={start < position ? 'fill-room' : 'fill-control/50'}
      />
    ))}
    <rect x={Math.max(0, position - 0.12)} y="0" width="0.24" height="12" className="fill-ink" />
  </svg>
)

/** The play in the room: how far it has come, and stop, again, from a line. */
export const PlayStrip = ({ face }: { face: Face | null }) => {
  const t = useTranslations('console.play')
  const { view, send, ask } = useDesk()
  const { activity, conduct, player } = view
  const playing = isPlaying(view)
  const now = useServerNow(playing ? 250 : 2000)
  const transcript = useSheet<SpokenLines>(conduct?.transcript ?? null)
  if (activity?.gone)
    return <p className="rounded-card bg-attention-wash p-4 text-attention-ink">{t(`gone.${activity.gone}`)}</p>
  if (activity === null || conduct === null || conduct.excerptId === null) return null
  const seconds = excerptOf(face)?.seconds ?? transcript?.lines.at(-1)?.end ?? 60
  const here = player?.activityId === activity.id ? player : null
  const position = positionOf(here, now, seconds)
  const play = () => send({ type: 'play', play: nanoid(12), activityId: activity.id, fromLine: 0 })
  return (
    <section aria-label={t('label')} className="space-y-2">
      <Strip lines={transcript?.lines ?? []} seconds={seconds} position={position} />
      <div className="flex flex-wrap items-center gap-2">
        <p className="mr-2 w-full text-sm text-soft sm:w-auto">
          {t(playing ? 'playing' : 'still', { at: clock(position), of: clock(seconds) })}
        </p>
        {playing && player && (
          <Button look="small" onClick={() => send({ type: 'stop', play: player.play })}>
            {t('stop')}
          </Button>
        )}
        {!playing && (conduct.played || activity.round.phase !== 'ready') && (
          <Button look="small" onClick={play}>
            {t('again')}
          </Button>
        )}
        <Button look="small" onClick={() => ask({ name: 'replay' })} disabled={transcript === null}>
          {t('fromLine')}
        </Button>
      </div>
    </section>
  )
}
