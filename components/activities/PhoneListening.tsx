import { useTranslations } from 'use-intl'
import { heardTo } from '../../lib/session/inStep.ts'
import type { PlayerView } from '../../lib/session/view.ts'
import { clockText } from '../ui/clockText.ts'
import { useNow } from '../ui/useNow.ts'

interface PhoneListeningProps {
  readonly player: PlayerView
  /** Length of the recording. */
  readonly seconds: number
  readonly clockOffset: number
}

/** How far the excerpt has come that is being played in the room. */
export const PhoneListening = ({ player, seconds, clockOffset }: PhoneListeningProps) => {
  const t = useTranslations('phone.ready')
  const now = useNow(clockOffset, player.stoppedAt === null)
  const at = Math.min(seconds, heardTo(player, now))
  return (
    <div className="bg-room-wash rounded-card px-4 py-3">
      <p className="flex items-baseline justify-between gap-3">
        <strong>{t('listening')}</strong>
        <span className="text-sm">{t('position', { at: clockText(at), total: clockText(seconds) })}</span>
      </p>
      <div aria-hidden="true" className="bg-card mt-2 h-2 overflow-hidden rounded-full">
        <div className="bg-room h-full rounded-full" style={{ width: `${(at / seconds) * 100}%` }} />
      </div>
    </div>
  )
}
