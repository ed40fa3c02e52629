'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Views } from '../../lib/session/view.ts'
import type { Where } from './whereOf.ts'

interface FooterProps {
  readonly view: Views['projector']
  readonly where: Where
  readonly away: boolean
  /** Whether the join card is on the screen: the count of those who came is then what matters. */
  readonly onCard: boolean
  /** The click for the sound, while it is needed. */
  readonly unlock: ReactNode
}

/** Quiet facts: how many are in, and which vote this is. */
export const Footer = ({ view, where, away, onCard, unlock }: FooterProps) => {
  const t = useTranslations('projector')
  const round = view.activity?.round
  const asks = view.peaks !== null
  const revealed = asks && round?.phase === 'revealed'
  const right = () => {
    if (away) return t('line.away')
    if (onCard) return unlock ? null : t('join.nothingRecorded')
    return asks && round && round.phase !== 'ready' && where !== 'ended'
      ? t('room.vote', { number: round.number })
      : null
  }
  const left = () => {
    if (where === 'open' || where === 'ended') return null
    if (round?.byHand?.includes('now')) return null
    if (asks && (where === 'closed' || revealed)) {
      return t('count.in', { answered: view.answered, joined: view.joined })
    }
    return t.rich('join.inRoom', {
      count: view.joined,
      b: (number) => <b className={onCard ? 'text-5xl' : ''}>{number}</b>,
    })
  }
  return (
    <footer className="flex min-h-10 flex-wrap items-center justify-between gap-x-8 gap-y-3 text-3xl text-soft">
      <p className={onCard ? 'text-4xl text-ink' : ''}>{left()}</p>
      {unlock}
      <p>{right()}</p>
    </footer>
  )
}
