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
  if (view.peaks === null) return null
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
      {broken && <p className="flex-[3] text-3xl text-attention-ink">{t('broken')}</p>}
      <div className="h-16 flex-[2]">
        <Player peaks={view.peaks} seconds={excerpt.seconds} nonce={nonce} playing position={position} />
      </div>
    </section>
  )
}
