'use client'
import { useTranslations } from 'next-intl'
import type { ShownOf } from '../../../lib/activities/kinds.ts'

type Shown = ShownOf<'sort'>

const sameGroups = (one: readonly (readonly string[])[], other: readonly (readonly string[])[]): boolean => {
  const asText = (groups: readonly (readonly string[])[]) =>
    groups
      .map((group) => [...group].sort().join())
      .sort()
      .join('|')
  return asText(one) === asText(other)
}

/** The one plain sentence over the grid, for the latest press. */
export const useSortSentence = (shown: Shown, last: string | null, name: (id: string) => string): string => {
  const t = useTranslations('projector.sort')
  const { room, grouping, clusters } = shown
  const beside = grouping?.room
  if (last === 'clusters' && clusters) {
    if (clusters.groups === null) return t('noClusters')
    if (!grouping) return t('clusters')
    const known = grouping.groups.map(({ cards }) => cards)
    return t(sameGroups(clusters.groups, known) ? 'clustersSame' : 'clustersDiffer')
  }
  if (last === 'grouping') {
    if (!beside || beside.within === null || beside.between === null) return t('grouping')
    const percent = (share: number) => Math.round(100 * share)
    return t('linked', { within: percent(beside.within), between: percent(beside.between) })
  }
  if (!room || room.size === 'none') return t('nobody')
  if (room.size === 'tooFew') return t('tooFew', { n: room.n })
  const [most] = room.pairs
  return most
    ? t('most', { a: name(most.a), b: name(most.b), together: most.together, placed: most.placed })
    : t('pairsUnknown')
}
