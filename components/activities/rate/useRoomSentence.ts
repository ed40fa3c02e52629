'use client'
import { useFormatter, useTranslations } from 'next-intl'
import type { ShownOf } from '../../../lib/activities/kinds.ts'
import { type DrawnRoom, isDrawn } from '../../../lib/activities/roomFigures.ts'
import { campsSentence } from '../ProjectorAgreement.tsx'
import { flowSums } from './flowSums.ts'

/** The one sentence that says what the chart shows, to be read aloud. `campsSaid`: it was about the two camps. */
interface RoomSentence {
  readonly heading: string
  readonly campsSaid: boolean
}

const marksGiven = (counts: readonly number[]): number[] => counts.flatMap((count, at) => (count > 0 ? [at + 1] : []))

/** Says of a shown room what matters most at this press. */
export const useRoomSentence = ({ room, overallCoding: coding }: ShownOf<'rate'>): RoomSentence => {
  const t = useTranslations('projector.room')
  const match = useTranslations('projector.match')
  const format = useFormatter()
  const plain = (heading: string): RoomSentence => ({ heading, campsSaid: false })

  const ofRoom = (drawn: DrawnRoom): RoomSentence => {
    const given = marksGiven(drawn.counts)
    const [lo, hi] = [given[0] ?? 0, given.at(-1) ?? 0]
    if (drawn.size === 'counts') {
      const parts = given.map((mark) => t('countAt', { count: drawn.counts[mark - 1] ?? 0, mark }))
      return plain(t('counts', { list: format.list(parts, { type: 'conjunction' }) }))
    }
    if (lo === hi) return plain(t('allSame', { n: drawn.n, mark: lo }))
    if (drawn.camps) return { heading: campsSentence(t, drawn.camps), campsSaid: true }
    return plain(t('range', { n: drawn.n, lo, hi, middle: format.number(drawn.median ?? 0) }))
  }

  if (coding?.now) {
    const { exact, n, withinOne } = coding.now
    return plain(match('heading', { exact, n, withinOne }))
  }
  if (coding) return plain(match('headingAlone', { mark: coding.mark }))
  if (!room || room.now.size === 'none') return plain(t('none'))
  if (!isDrawn(room.now)) return plain(t('tooFew', { n: room.now.n }))
  if (room.flow) return plain(t('flow', { ...flowSums(room.flow) }))
  return ofRoom(room.now)
}
