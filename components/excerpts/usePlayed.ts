'use client'
import { type RefObject, useEffect, useState } from 'react'

const tidy = (seconds: number) => Math.round(seconds * 100) / 100

/** Where a player is in its recording, in hundredths of a second, as it plays and as it is moved; and how it is moved. */
export const usePlayed = (player: RefObject<HTMLAudioElement | null>) => {
  const [at, setAt] = useState(0)
  useEffect(() => {
    const audio = player.current
    if (!audio) return
    const look = () => setAt(tidy(audio.currentTime))
    const told = ['timeupdate', 'seeking', 'seeked'] as const
    for (const name of told) audio.addEventListener(name, look)
    return () => {
      for (const name of told) audio.removeEventListener(name, look)
    }
  }, [player])
  const playFrom = (moment: number) => {
    if (!player.current) return
    player.current.currentTime = moment
    setAt(tidy(moment)) // at once: the next key goes on from here
  }
  return { at, playFrom }
}
