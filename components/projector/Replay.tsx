'use client'
import { useTranslations } from 'next-intl'
import type { Views } from '../../lib/session/view.ts'
import type { ShownExcerpt } from '../activities/projectorScreen.ts'
import { Captions } from './Captions.tsx'
import { Player } from './Player.tsx'

interface ReplayProps {
  readonly view: Views['projector']
  readonly excerpt: ShownExcerpt
  readonly nonce: string | null
  readonly broken: boolean
  position(): number | null
}

/** A passage that is heard again while its reveal stays on the screen. */
export const Replay = ({ view, excerpt, nonce, broken, position }: ReplayProps) => {
  const t = useTranslations('projector.player')
  const marked = useTranslations('projector.moments')
  if (view.peaks === null) return null
  const round = view.activity?.round
  const moments = round?.phase === 'revealed' ? round.moments : undefined
  return (
    <section
      aria-label={t('again')}
      className="flex shrink-0 items-center gap-10 rounded-card border border-line bg-card px-8 py-3 shadow-card"
    >
      {view.captions && !broken && (
        <div className="min-h-[6.5rem] flex-[3]">
          <Captions captions={view.captions} spoken={excerpt.language} playing position={position} small />
        </div>
      )}
      {broken && <p className="flex-[3] text-[2.2rem] text-attention-ink">{t('broken')}</p>}
      <div className={moments ? 'flex-[2]' : 'h-16 flex-[2]'}>
        {moments && <p className="mb-2 text-[2.2rem] text-soft">{marked('sentence', { n: moments.people })}</p>}
        <div className={moments ? 'h-24' : 'h-full'}>
          <Player
            peaks={view.peaks}
            seconds={excerpt.seconds}
            nonce={nonce}
            playing
            moments={moments}
            position={position}
          />
        </div>
      </div>
    </section>
  )
}
