'use client'
import { useTranslations } from 'next-intl'
import type { End } from '../../../lib/activities/ends.ts'
import type { ReasonsConduct } from '../../../lib/session/view.ts'
import type { RoundId } from '../../../lib/workshop/ids.ts'
import { elementName } from '../../activities/elementName.ts'
import { Button } from '../../pages/Button.tsx'
import { useDesk } from '../desk.tsx'
import type { Face } from '../useFace.ts'

const Asking = ({ roundId, reasons }: { roundId: RoundId; reasons: ReasonsConduct }) => {
  const t = useTranslations('console.ends')
  const { send, view } = useDesk()
  const { asked, answered } = reasons
  if (asked === 'no') {
    return (
      <>
        <p className="text-sm text-soft">{t('why')}</p>
        <Button disabled={view.ended} onClick={() => send({ type: 'askReasons', roundId, asked: 'open' })}>
          {t('ask')}
        </Button>
      </>
    )
  }
  return (
    <>
      <p>
        <b>{t('answered', { answered, joined: view.joined })}</b> <span className="text-soft">{t('secret')}</span>
      </p>
      <Button disabled={view.ended} onClick={() => send({ type: 'askReasons', roundId, asked: 'over' })}>
        {t('over')}
      </Button>
    </>
  )
}

const Written = ({ roundId, reasons }: { roundId: RoundId; reasons: ReasonsConduct }) => {
  const t = useTranslations('console.ends')
  const { send, view } = useDesk()
  const { texts, through, ends } = reasons
  if (texts === null || ends === null) return null
  const range = ({ from, to }: End) => (from === to ? String(from) : t('range', { from, to }))
  return (
    <>
      <p className="text-sm text-soft">{t('read')}</p>
      <div className="grid gap-x-6 gap-y-3 xl:grid-cols-2">
        {(['low', 'high'] as const).map((end) => {
          const own = texts.filter(({ field }) => field === end)
          return (
            <div key={end}>
              <h3 className="text-sm font-semibold">{t(end, { range: range(ends[end]) })}</h3>
              {own.length === 0 && <p className="py-1.5 text-soft">{t('none')}</p>}
              <ul className="divide-y divide-line">
                {own.map(({ key, text, count }) => {
                  const on = through.includes(key)
                  return (
                    <li key={key} className="flex items-center gap-3 py-1.5">
                      <span className="min-w-0 flex-1 leading-snug">
                        {text}
                        {count > 1 && <span className="ml-2 text-sm text-soft">×{count}</span>}
                        {on && <span className="ml-2 text-sm text-room">{t('isOn')}</span>}
                      </span>
                      <Button
                        look="small"
                        disabled={view.ended}
                        aria-label={t(on ? 'takeOffLabel' : 'throughLabel', { text })}
                        onClick={() => send({ type: 'letThrough', roundId, key, shown: !on })}
                      >
                        {t(on ? 'takeOff' : 'through')}
                      </Button>
                    </li>
                  )
                })}
              </ul>
            </div>
          )
        })}
      </div>
    </>
  )
}

/** Reasons from both ends of the room: asked for, read here without names, and let through one by one. */
export const Ends = ({ face }: { face: Face | null }) => {
  const t = useTranslations('console.ends')
  const { view } = useDesk()
  const { conduct, activity } = view
  const reasons = conduct?.reasons
  if (!reasons || activity === null) return null
  const roundId = activity.round.id
  const { about, ends, asked } = reasons
  return (
    <section aria-labelledby="ends" className="space-y-3 rounded-card border border-line bg-card px-4 py-3">
      <h2 id="ends" className="font-bold">
        {about === null ? t('heading') : t('headingOf', { element: elementName(face, about) })}
      </h2>
      {ends === null && <p className="text-sm text-soft">{t('tooFew')}</p>}
      {ends !== null && asked !== 'over' && <Asking roundId={roundId} reasons={reasons} />}
      {asked === 'over' && <Written roundId={roundId} reasons={reasons} />}
    </section>
  )
}
