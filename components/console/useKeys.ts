'use client'
import { nanoid } from 'nanoid'
import { useEffect } from 'react'
import { isPlaying } from '../../lib/session/presses.ts'
import { type Desk, useDesk } from './desk.tsx'
import { isTyping, takesSpace } from './isTyping.ts'

/** The space bar: stops what plays, plays what is there. Not while a vote is open, where sound would disturb. */
const playOrStop = ({ view, send }: Desk): boolean => {
  const { activity, conduct, player, ended } = view
  if (ended || activity === null) return false
  if (isPlaying(view) && player) {
    send({ type: 'stop', play: player.play })
    return true
  }
  if (!conduct || conduct.excerptId === null || activity.round.phase === 'open') return false
  send({ type: 'play', play: nanoid(12), activityId: activity.id, fromLine: 0 })
  return true
}

/** The keys that are not the next press: space, and ? for the list of keys. Going back by a key does nothing. */
export const useKeys = (covered: boolean): void => {
  const desk = useDesk()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!desk.keysOn || covered || event.ctrlKey || event.altKey || event.metaKey) return
      if (event.key === 'PageUp' && !isTyping(event.target, event.key)) event.preventDefault()
      if (event.key === '?' && !isTyping(event.target, event.key)) {
        event.preventDefault()
        desk.ask({ name: 'keys' })
      }
      if (event.key !== ' ' || takesSpace(event.target)) return
      event.preventDefault()
      if (!event.repeat) playOrStop(desk)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [desk, covered])
}
