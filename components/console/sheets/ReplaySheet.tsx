'use client'
import { nanoid } from 'nanoid'
import { useTranslations } from 'next-intl'
import { useSheet } from '../../../lib/client/sheets.ts'
import { heardTo } from '../../../lib/session/inStep.ts'
import { isPlaying } from '../../../lib/session/presses.ts'
import { type SpokenLines, spokenIn } from '../../../lib/session/spokenLines.ts'
import { Button } from '../../pages/Button.tsx'
import { clock } from '../../ui/clock.ts'
import { Dialog } from '../Dialog.tsx'
import { useDesk } from '../desk.tsx'
import { useServerNow } from '../useServerNow.ts'
import { MarkedMoments } from './MarkedMoments.tsx'

/** The transcript; pressing a line plays from it in the room. */
export const ReplaySheet = () => {
  const t = useTranslations('console.replay')
  const { view, send, ask } = useDesk()
  const { activity, conduct, player } = view
  const transcript = useSheet<SpokenLines>(conduct?.transcript ?? null)
  const now = useServerNow(500)
  const playing = isPlaying(view) && player !== null
  const at = playing ? heardTo(player, now) : -1
  const moments = activity?.round.phase === 'revealed' ? activity.round.moments : undefined
  const playFrom = (fromLine: number) =>
    activity && send({ type: 'play', play: nanoid(12), activityId: activity.id, fromLine })
  return (
    <Dialog
      title={t('title')}
      onClose={() => ask(null)}
      actions={
        <>
          {playing && <Button onClick={() => send({ type: 'stop', play: player.play })}>{t('stop')}</Button>}
          <Button data-first onClick={() => ask(null)}>
            {t('close')}
          </Button>
        </>
      }
    >
      <p className="text-soft">{t('how')}</p>
      {moments && transcript && <MarkedMoments moments={moments} lines={transcript.lines} playFrom={playFrom} />}
      <ol>
        {transcript?.lines.map(({ n, speaker, text, start, end }) => (
          <li key={n}>
            <button
              type="button"
              onClick={() => playFrom(n)}
              aria-current={at >= start && at < end ? 'true' : undefined}
              className={`flex min-h-11 w-full cursor-pointer gap-3 rounded-card px-2 py-2 text-left hover:bg-wash ${
                at >= start && at < end ? 'bg-room-wash' : ''
              }`}
            >
              <span className="w-10 shrink-0 text-sm leading-relaxed text-soft">{clock(start)}</span>
              <span className="min-w-0">
                <span className="mr-2 text-sm text-soft">
                  {t.has(`speaker.${speaker}`) ? t(`speaker.${speaker}`) : speaker}
                </span>
                <span lang={spokenIn(transcript)}>{text}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  )
}
