'use client'
import { useTranslations } from 'next-intl'
import { elementSpread } from '../../../lib/activities/rateElements/elementSpread.ts'
import type { ElementRow } from './elementRows.ts'

const nearness = ({ coding }: ElementRow): number | null =>
  coding?.now ? coding.now.withinOne / coding.now.n + coding.now.exact / coding.now.n / 100 : null

/** The one sentence over the seven: where the room is widest apart, later where it is nearest to the coding. */
export const useElementsSentence = (rows: readonly ElementRow[], name: (id: string) => string): string => {
  const t = useTranslations('projector.elements')
  if (rows.some(({ coding }) => coding !== null)) {
    const compared = rows
      .filter((row) => nearness(row) !== null)
      .sort((a, b) => (nearness(b) ?? 0) - (nearness(a) ?? 0))
    const [nearest, furthest] = [compared[0], compared.at(-1)]
    if (!nearest || !furthest || nearness(nearest) === nearness(furthest)) return t('headingCoding')
    return t('nearestAndFurthest', { nearest: name(nearest.id), furthest: name(furthest.id) })
  }
  const drawn = rows.flatMap(({ id, room }) => {
    const spread = room === null ? null : elementSpread(room.now)
    return spread === null ? [] : [{ id, spread }]
  })
  const [widest, closest] = [drawn[0], drawn.at(-1)]
  if (!widest || !closest) return t('headingTooFew')
  return widest.spread === closest.spread
    ? t('heading')
    : t('widestAndClosest', { widest: name(widest.id), closest: name(closest.id) })
}
