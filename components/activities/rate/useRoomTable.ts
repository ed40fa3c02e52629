'use client'
import { useTranslations } from 'next-intl'
import type { ShownOf } from '../../../lib/activities/kinds.ts'
import { isDrawn } from '../../../lib/activities/roomFigures.ts'
import type { ChartTable } from '../../charts/HiddenTable.tsx'

/** The chart of the room as a table: people by mark, each vote a column, the coding as a cross in its row. */
export const useRoomTable = ({ room, overallCoding: coding }: ShownOf<'rate'>, number: number): ChartTable => {
  const t = useTranslations('projector.room')
  const now = room && isDrawn(room.now) ? room.now : null
  const before = room?.before && isDrawn(room.before) ? room.before : null
  return {
    caption: t('table'),
    head: [
      t('mark'),
      ...(before ? [t('vote', { number: number - 1 })] : []),
      ...(now ? [t('vote', { number })] : []),
      ...(coding ? [t('codingColumn')] : []),
    ],
    rows: [1, 2, 3, 4, 5].map((mark) => [
      mark,
      ...(before ? [before.counts[mark - 1] ?? 0] : []),
      ...(now ? [now.counts[mark - 1] ?? 0] : []),
      ...(coding ? [coding.mark === mark ? t('here') : ''] : []),
    ]),
  }
}
