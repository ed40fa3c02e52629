'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Views } from '../../lib/session/view.ts'
import { voicesOf } from '../../lib/workshop/voicesOf.ts'
import type { ShownExcerpt } from '../activities/projectorScreen.ts'
import { Captions } from './Captions.tsx'
import { Countdown } from './Countdown.tsx'
import { Player } from './Player.tsx'
import { VoteCount } from './VoteCount.tsx'
import type { Where } from './whereOf.ts'

interface ExcerptScreenProps {
  readonly view: Views['projector']
  readonly where: Where
  readonly excerpt: ShownExcerpt
  readonly nonce: string | null
  readonly broken: boolean
  /** The talk before the bars. */
  readonly talk: ReactNode
  serverNow(): number
  position(): number | null
}

/** An excerpt before its reveal: told about, heard, thought about, marked. */
export const ExcerptScreen = (props: ExcerptScreenProps) => {
  const { view, where, serverNow, talk } = props
  const round = view.activity?.round
  if (where === 'open') return <VoteCount view={view} open serverNow={serverNow} />
  if (where === 'closed')
    return talk ? <Centred>{talk}</Centred> : <VoteCount view={view} open={false} serverNow={serverNow} />
  if (where === 'thinking' || where === 'heard')
    return <Thinking opensAt={round?.opensAt ?? null} serverNow={serverNow} />
  return <Listening {...props} />
}

const Centred = ({ children }: { children: ReactNode }) => (
  <section className="mx-auto flex h-full max-w-[70rem] flex-col justify-center">{children}</section>
)

const Thinking = ({ opensAt, serverNow }: { opensAt: number | null; serverNow(): number }) => {
  const t = useTranslations('projector.thinking')
  return (
    <section className="flex h-full flex-col items-center justify-center gap-8 text-center">
      <h2 className="text-7xl leading-tight font-bold text-balance">{t('heading')}</h2>
      {opensAt !== null && (
        <p className="text-[11rem] leading-none font-bold text-room">
          <Countdown endsAt={opensAt} serverNow={serverNow} as="seconds" />
        </p>
      )}
      <p className="text-4xl leading-snug text-soft">{t(opensAt === null ? 'soon' : 'opens')}</p>
    </section>
  )
}

const Listening = ({ view, where, excerpt, nonce, broken, talk, position }: ExcerptScreenProps) => {
  const t = useTranslations('projector.player')
  const playing = where === 'listening'
  const captioned = playing && view.captions !== null
  const { worker, parent, place } = excerpt.setting
  const known = [worker, parent, place].filter((part) => part !== '')
  // A trainer's own excerpt may say less of where it plays.
  const said = known.length === 3 ? t('setting', { worker, parent, place }) : known.join(' · ')
  const notes = [
    excerpt.language === view.language ? null : t('recordedIn', { language: excerpt.language }),
    t(`voices.${voicesOf(excerpt)}`),
  ].filter((note) => note !== null)
  const gone = view.activity?.gone
  const beforehand = gone ? t(`gone.${gone}`) : notes.join(' ')
  return (
    <section className="flex h-full flex-col justify-between gap-8">
      <div>
        <h2 className="text-7xl leading-tight font-bold text-balance">{excerpt.title}</h2>
        {!captioned && said !== '' && <p className="mt-3 text-4xl leading-snug text-balance text-soft">{said}</p>}
      </div>
      {playing && view.captions ? (
        <Captions captions={view.captions} spoken={excerpt.language} playing={playing} position={position} />
      ) : (
        <div className="space-y-6">
          {!playing && excerpt.contentNote !== '' && (
            <p className="max-w-[75rem] rounded-card bg-attention-wash px-10 py-6 text-4xl leading-snug text-balance">
              <b className="text-attention-ink">{t('contentNote')}</b> {excerpt.contentNote}
            </p>
          )}
          <p className="text-4xl leading-snug text-balance text-soft">{playing ? t('listen') : beforehand}</p>
        </div>
      )}
      {talk}
      {broken && (
        <p role="alert" className="text-4xl text-attention-ink">
          {t('broken')}
        </p>
      )}
      <div className={captioned || !playing || talk ? 'h-[11rem]' : 'h-[18rem]'}>
        {view.peaks && !gone && (
          <Player peaks={view.peaks} seconds={excerpt.seconds} nonce={nonce} playing={playing} position={position} />
        )}
      </div>
    </section>
  )
}
