'use client'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { Command, Outcome } from '../../../lib/session/command.ts'
import { heardTo } from '../../../lib/session/inStep.ts'
import type { PlayerView, Views } from '../../../lib/session/view.ts'
import { leavePageName, takePageName } from './pageName.ts'
import { softTone } from './softTone.ts'
import { type Met, meet, startAt } from './startAt.ts'
import { usePlayback } from './usePlayback.ts'

/**
 * `on`: this page sounds. `locked`: it waits for the click that browsers demand. `refused`: the browser held the sound
 * back in spite of it. `elsewhere`: another page holds the sound, this one is silent.
 */
export type SoundState = 'on' | 'locked' | 'refused' | 'elsewhere'

export interface Sound {
  readonly state: SoundState
  /** The recording does not come; it is tried again. */
  readonly broken: boolean
  readonly audio: RefObject<HTMLAudioElement | null>
  unlock(): void
  /** Where the recording is, in seconds; `null` when nothing was played. */
  position(): number | null
}

interface SoundNeeds {
  readonly view: Pick<Views['projector'], 'sessionId' | 'soundPage' | 'player'>
  readonly live: boolean
  serverNow(): number
  send(command: Command): Promise<Outcome>
}

/** Plays a sound to its end; refused by the browser where no click has come before. */
const playOnce = async (audio: HTMLAudioElement, url: string): Promise<void> => {
  audio.src = url
  await audio.play()
  await new Promise<void>((done) => {
    audio.addEventListener('ended', () => done(), { once: true })
    setTimeout(done, 1500) // a device without a sound card may never end it
  })
}

/** What this page saw of the play that is on; remembered by the page, since a view holds only what is. */
const useMet = (player: PlayerView | null, soundElsewhere: boolean): RefObject<Met | null> => {
  const met = useRef<Met | null>(null)
  const first = useRef(true)
  useEffect(() => {
    if (player) met.current = meet(met.current, player.play, first.current, soundElsewhere)
    first.current = false
  }, [player, soundElsewhere])
  return met
}

/** The sound of the room: one audio element, unlocked by one click, which plays what the view says. */
export const useSound = ({ view, live, serverNow, send }: SoundNeeds): Sound => {
  const { player, soundPage, sessionId } = view
  const audio = useRef<HTMLAudioElement | null>(null)
  const [page] = useState(takePageName)
  const [unlocked, setUnlocked] = useState<'no' | 'yes' | 'refused'>('no')
  const mine = soundPage === page
  const met = useMet(player, soundPage !== null && !mine)

  useEffect(() => {
    const leave = () => leavePageName(page)
    window.addEventListener('pagehide', leave)
    return () => window.removeEventListener('pagehide', leave)
  }, [page])

  // The server forgets with the line who holds the sound: say it again once the line is back.
  const wasMine = useRef(mine)
  wasMine.current = mine && unlocked === 'yes'
  useEffect(() => {
    if (live && wasMine.current) send({ type: 'unlocked', page })
  }, [live, page, send])

  const unlock = useCallback(async () => {
    const url = URL.createObjectURL(new Blob([softTone()], { type: 'audio/wav' }))
    try {
      if (audio.current) await playOnce(audio.current, url)
      setUnlocked('yes')
      await send({ type: 'unlocked', page })
    } catch {
      setUnlocked('refused')
    } finally {
      URL.revokeObjectURL(url)
    }
  }, [page, send])

  const refuse = useCallback(() => setUnlocked('refused'), [])
  const begin = useCallback(
    (play: PlayerView) => startAt(play, met.current ?? { play: play.play, unheard: false }, serverNow()),
    [met, serverNow],
  )
  const audible = mine && unlocked === 'yes'
  const broken = usePlayback({ audio, player, sessionId, audible, begin, serverNow, send, refuse })

  const position = useCallback(() => {
    if (player === null) return null
    const sounding = audible && player.stoppedAt === null && audio.current?.dataset.play === player.play
    return sounding && audio.current ? audio.current.currentTime : heardTo(player, serverNow())
  }, [player, audible, serverNow])

  const state = audible
    ? 'on'
    : unlocked === 'refused'
      ? 'refused'
      : mine || soundPage === null
        ? 'locked'
        : 'elsewhere'
  return { state, broken, audio, unlock, position }
}
