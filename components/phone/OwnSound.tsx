import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import { createOwnSound } from '../../lib/client/ownSound.ts'
import { heardTo } from '../../lib/session/inStep.ts'
import type { PlayerView } from '../../lib/session/view.ts'
import type { SessionId } from '../../lib/workshop/ids.ts'
import { Button } from '../ui/Button.tsx'

interface OwnSoundProps {
  readonly sessionId: SessionId
  readonly player: PlayerView | null
  readonly clockOffset: number
}

/** What the room hears, on this phone too: there while the facilitator allows it and something is played. */
export const OwnSound = ({ sessionId, player, clockOffset }: OwnSoundProps) => {
  const t = useTranslations('phone.listen')
  const [sound] = useState(() => createOwnSound(new Audio()))
  const { state } = useSyncExternalStore(sound.store.subscribe, sound.store.getState, sound.store.getState)
  const on = player !== null && player.stoppedAt === null ? player : null
  const offset = useRef(clockOffset)
  offset.current = clockOffset

  useEffect(() => {
    sound.follow(
      on && {
        play: on.play,
        address: `/audio/${sessionId}/${on.excerptId}`,
        room: () => heardTo(on, Date.now() + offset.current),
      },
    )
  }, [sound, sessionId, on])
  useEffect(() => () => sound.follow(null), [sound])

  if (on === null) return null
  return (
    <section aria-label={t('title')} className="bg-wash rounded-card flex items-center gap-3 px-4 py-3">
      <p role="status" className={`grow leading-snug ${state === 'off' ? 'text-soft text-sm' : ''}`}>
        {t(state)}
      </p>
      <Button onPress={state === 'off' ? sound.turnOn : sound.turnOff} className="shrink-0">
        {t(state === 'off' ? 'start' : 'stop')}
      </Button>
    </section>
  )
}
