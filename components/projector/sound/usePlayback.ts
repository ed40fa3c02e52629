'use client'
import { type RefObject, useEffect, useState } from 'react'
import type { Command, Outcome } from '../../../lib/session/command.ts'
import type { PlayerView } from '../../../lib/session/view.ts'
import type { SessionId } from '../../../lib/workshop/ids.ts'

interface PlaybackNeeds {
  readonly audio: RefObject<HTMLAudioElement | null>
  readonly player: PlayerView | null
  readonly sessionId: SessionId
  readonly audible: boolean
  /** Where to start a play, in seconds. */
  begin(player: PlayerView): number
  serverNow(): number
  send(command: Command): Promise<Outcome>
  /** The browser would not play. */
  refuse(): void
}

const retryMs = 3000
/** How long a recording has to run before it is said since when: its first moments are not to be relied on. */
const settledMs = 600

const metadata = (audio: HTMLAudioElement): Promise<void> =>
  new Promise((known, failed) => {
    if (audio.readyState >= HTMLMediaElement.HAVE_METADATA) return known()
    audio.addEventListener('loadedmetadata', () => known(), { once: true })
    audio.addEventListener('error', () => failed(new Error('no recording')), { once: true })
  })

/** Tells the room that the recording has ended, until it has been heard: the vote waits for it. */
const tellEnd = async (send: PlaybackNeeds['send'], play: string, isOver: () => boolean): Promise<void> => {
  while (!isOver()) {
    const outcome = await send({ type: 'ended', play })
    if (outcome.ok || outcome.why !== 'failed') return
    await new Promise((done) => setTimeout(done, 1000))
  }
}

/** Follows the play of the view with the audio element; says whether the recording could not be had. */
export const usePlayback = (needs: PlaybackNeeds): boolean => {
  const { audio, player, sessionId, audible, begin, serverNow, send, refuse } = needs
  const [broken, setBroken] = useState(false)
  const on = audible && player !== null && player.stoppedAt === null ? player : null
  const [play, excerptId] = [on?.play ?? null, on?.excerptId ?? null]

  // biome-ignore lint/correctness/useExhaustiveDependencies: a play is followed by its name; each view brings a new object
  useEffect(() => {
    const element = audio.current
    if (element === null || on === null) return
    let over = false
    let timer: ReturnType<typeof setTimeout> | undefined
    let settled: ReturnType<typeof setTimeout> | undefined
    const url = `/audio/${sessionId}/${on.excerptId}`

    const start = async (from: number) => {
      try {
        // What is loaded already starts without a gap.
        if (element.getAttribute('src') !== url || element.error) element.src = url
        await metadata(element)
        element.currentTime = Math.min(from, element.duration)
        if (over) return
        element.dataset.play = on.play
        await element.play()
        setBroken(false)
      } catch (error) {
        if (over) return
        if (error instanceof DOMException && error.name === 'NotAllowedError') return refuse()
        again(from)
      }
    }
    const again = (from: number) => {
      setBroken(true)
      clearTimeout(timer)
      timer = setTimeout(() => start(from), retryMs)
    }
    // Those who listen on their own devices go by it, and it is later after each stall.
    const sounding = () => {
      clearTimeout(settled)
      settled = setTimeout(() => {
        if (over || element.paused || element.dataset.play !== on.play) return
        const startedAt = Math.round(serverNow() - (element.currentTime - on.from) * 1000)
        void send({ type: 'sounding', play: on.play, startedAt })
      }, settledMs)
    }
    const ended = () => void tellEnd(send, on.play, () => over)
    const failed = () => {
      if (element.dataset.play === on.play) again(element.currentTime)
    }
    element.addEventListener('playing', sounding)
    element.addEventListener('ended', ended)
    element.addEventListener('error', failed)
    start(begin(on))
    return () => {
      over = true
      clearTimeout(timer)
      clearTimeout(settled)
      element.removeEventListener('playing', sounding)
      element.removeEventListener('ended', ended)
      element.removeEventListener('error', failed)
      element.pause()
      delete element.dataset.play
      setBroken(false)
    }
  }, [play, excerptId, sessionId])

  return broken
}
