'use client'
import { useTranslations } from 'next-intl'
import type { Views } from '../../lib/session/view.ts'
import { Countdown } from './Countdown.tsx'

interface VoteCountProps {
  readonly view: Views['projector']
  readonly open: boolean
  serverNow(): number
}

/** How many are in, and nothing else: not who, and not what. */
export const VoteCount = ({ view, open, serverNow }: VoteCountProps) => {
  const t = useTranslations('projector.count')
  const byHand = useTranslations('projector.byHand')
  const round = view.activity?.round
  const again = (round?.number ?? 1) > 1
  const { answered, joined } = view
  return (
    <section className="flex h-full flex-col items-center justify-center gap-6 text-center">
      <h2 className="text-5xl leading-tight font-semibold text-balance">
        {open ? t(again ? 'openAgain' : 'open') : t('closed')}
      </h2>
      {round?.byHand?.includes('now') ? (
        <p className="text-8xl leading-tight font-bold text-soft">{byHand('cards')}</p>
      ) : (
        <p className={`text-[13rem] leading-tight font-bold tracking-tight ${open ? 'text-room' : 'text-soft'}`}>
          {t.rich('big', {
            answered,
            joined,
            small: (words) => <span className="text-[6rem] font-normal tracking-normal text-ink">{words}</span>,
          })}
        </p>
      )}
      {open && round?.closesAt != null && (
        <p className="text-5xl text-soft">
          {t.rich('left', {
            time: () => (
              <b className="text-ink">
                <Countdown endsAt={round.closesAt ?? 0} serverNow={serverNow} as="clock" />
              </b>
            ),
          })}
        </p>
      )}
      <p className="text-4xl leading-snug text-soft">{t(open ? 'secret' : 'next')}</p>
    </section>
  )
}
