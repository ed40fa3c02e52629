import { cardSortFigures } from '../cardSortFigures.ts'
import type { CardSort } from '../coOccurrence.ts'
import type { Figure, NullReason } from '../figure.ts'
import { figure, missing } from '../figure.ts'
import { rand } from '../rand.ts'
import { type Report, report } from './report.ts'

type Input = { cards: readonly string[]; sorts: readonly CardSort[]; reference: CardSort }

/** The reasons of a list of figures, filed under `key.place`. */
const reasonsOf = (key: string, figures: readonly Figure[]): Record<string, NullReason> =>
  Object.fromEntries(figures.flatMap(({ reason }, at) => (reason === null ? [] : [[`${key}.${at}`, reason]])))

const values = (figures: readonly Figure[]): (number | null)[] => figures.map(({ value }) => value)

/** A room's card sort (kind `card_sort`) under the reference's keys; section 8. */
export const cardSort = ({ cards, sorts, reference }: Input): Report => {
  const found = cardSortFigures(sorts, reference)
  const rands = sorts.map((sort) => rand(sort, reference))
  const heights = found.merges
  const { computed, reasons } = report({
    cooccurrence: found.links.map((row) => row.map(({ share }) => share.value)),
    ari_vs_reference: values(found.likeness),
    rand_vs_reference: values(rands),
    mean_ari_vs_reference: found.meanLikeness,
    mean_pairwise_ari: found.likenessOfTwo,
    merge_heights:
      heights.value === null
        ? missing(heights.reason)
        : figure(heights.value.map(({ height }) => height).sort((a, b) => a - b)),
    clusters_k3: found.groups,
    room_ari_vs_reference: found.roomLikeness,
    within_reference_mean_link: found.withinResearch,
    between_reference_mean_link: found.betweenResearch,
    top_pairs: found.pairs.slice(0, 6).map(({ a, b, share }) => ({ a: cards[a], b: cards[b], link: share })),
  })
  const listed = { ...reasonsOf('ari_vs_reference', found.likeness), ...reasonsOf('rand_vs_reference', rands) }
  return { computed, reasons: { ...reasons, ...listed } }
}
