import { useEffect } from 'react'

/** Plays a silent film, which keeps a screen awake in browsers that give no wake lock, as on plain HTTP in a LAN. */
const playFilm = (address: string): (() => void) => {
  const film = document.createElement('video')
  film.setAttribute('playsinline', '')
  film.setAttribute('aria-hidden', 'true')
  film.tabIndex = -1
  film.loop = true
  film.src = address
  // Behind everything and out of reach; as large as the page, since browsers do not count a film that can not be seen.
  film.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;opacity:0.01;z-index:-1;pointer-events:none'
  const start = () => {
    if (!film.isConnected) document.body.append(film)
    if (film.paused) film.play().catch(() => undefined) // refused: the next touch asks again
  }
  // Browsers start a film with sound, even silent sound, on a touch alone: the one on Join may have been just now.
  start()
  document.addEventListener('pointerup', start)
  return () => {
    document.removeEventListener('pointerup', start)
    film.remove()
  }
}

const holdLock = (wakeLock: WakeLock): (() => void) => {
  let lock: WakeLockSentinel | null = null
  const ask = async () => {
    if (document.visibilityState !== 'visible') return
    try {
      lock = await wakeLock.request('screen')
    } catch {
      // A battery that is nearly empty: the phone knows better.
    }
  }
  ask()
  document.addEventListener('visibilitychange', ask)
  return () => {
    document.removeEventListener('visibilitychange', ask)
    lock?.release().catch(() => undefined)
  }
}

/** Keeps the screen awake while the phone is in the room. */
export const useAwake = (film: string): void => {
  useEffect(() => {
    const { wakeLock } = navigator as { wakeLock?: WakeLock } // missing outside secure pages, whatever the types say
    if (wakeLock) return holdLock(wakeLock)
    return film === '' ? undefined : playFilm(film)
  }, [film])
}
