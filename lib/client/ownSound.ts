import { createStore, type StoreApi } from 'zustand/vanilla'
import { keepStep } from '../session/inStep.ts'

/** What this device is to play. */
export interface Wished {
  readonly play: string
  readonly address: string
  /** Where the room is in the recording just now, in seconds. */
  room(): number
}

/** `off`: silent. `on`: it plays along. `broken`: the recording does not come; it is tried again. */
export type OwnSoundState = 'off' | 'on' | 'broken'

/** The part of an audio element that is used. */
export type Sounding = Pick<
  HTMLAudioElement,
  | 'src'
  | 'currentTime'
  | 'playbackRate'
  | 'paused'
  | 'ended'
  | 'readyState'
  | 'getAttribute'
  | 'removeAttribute'
  | 'play'
  | 'pause'
  | 'load'
  | 'addEventListener'
>

export interface OwnSound {
  readonly store: StoreApi<{ readonly state: OwnSoundState }>
  /** Tells what the room hears now; `null`: nothing, or nothing that may be heard here. */
  follow(wished: Wished | null): void
  /** Has to be called in a tap: browsers give no sound without one. */
  turnOn(): void
  turnOff(): void
}

const tickMs = 500
const retryMs = 3000
/** There is sound to play on with. */
const haveFutureData = 3
/** A jump that took longer was a gap in the line, and says nothing of the next one. In seconds. */
const longestLag = 2

/** The recording on one's own device, in step with the room. Nothing is fetched before the tap, nor after the play. */
export const createOwnSound = (audio: Sounding): OwnSound => {
  const store = createStore<{ state: OwnSoundState }>(() => ({ state: 'off' }))
  let wished: Wished | null = null
  let ticking: ReturnType<typeof setInterval> | undefined
  let retrying: ReturnType<typeof setTimeout> | undefined
  let jumpedAt = 0
  let lag = 0.1
  let learns = false
  const is = (state: OwnSoundState) => store.setState({ state })
  const isOff = () => store.getState().state === 'off'
  const isSilent = () => audio.getAttribute('src') === null

  const jump = (to: number) => {
    jumpedAt = performance.now()
    learns = true
    audio.currentTime = to
  }

  const hush = () => {
    clearInterval(ticking)
    clearTimeout(retrying)
    if (isSilent()) return
    audio.pause()
    audio.removeAttribute('src')
    audio.load() // lets go of what was fetched
  }

  const tick = () => {
    if (wished === null || audio.paused || audio.readyState < haveFutureData) return
    const room = wished.room()
    const sinceJump = (performance.now() - jumpedAt) / 1000
    if (learns && sinceJump > tickMs / 1000) {
      learns = false
      lag = Math.min(longestLag, Math.max(0, lag + room - audio.currentTime))
    }
    const { to, rate } = keepStep({ at: audio.currentTime, room, rate: audio.playbackRate, lag, sinceJump })
    if (audio.playbackRate !== rate) audio.playbackRate = rate
    if (to !== null) jump(to)
  }

  const turnOff = () => {
    hush()
    is('off')
  }

  const begin = () => {
    hush()
    if (wished === null || isOff()) return
    audio.src = wished.address
    jump(wished.room() + lag)
    ticking = setInterval(tick, tickMs)
    audio.play().then(
      () => is('on'),
      (error: unknown) => {
        // The browser wants a tap first. Everything else is told by an event, or was us.
        if (error instanceof DOMException && error.name === 'NotAllowedError') turnOff()
      },
    )
  }

  audio.addEventListener('loadedmetadata', () => {
    if (wished) jump(wished.room() + lag)
  })
  audio.addEventListener('error', () => {
    if (isSilent() || isOff()) return
    is('broken')
    clearTimeout(retrying)
    retrying = setTimeout(begin, retryMs)
  })
  // Headphones were pulled out, a call came, or somebody stopped it on the lock screen: a tap brings it back.
  audio.addEventListener('pause', () => {
    if (audio.paused && !audio.ended && !isSilent()) turnOff()
  })

  return {
    store,
    follow: (next) => {
      const other = next?.play !== wished?.play
      wished = next
      if (next === null) hush()
      else if (other) begin()
    },
    turnOn: () => {
      if (wished === null || !isOff()) return
      is('on')
      begin()
    },
    turnOff,
  }
}
