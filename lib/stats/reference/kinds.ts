import { cardSort } from './cardSort.ts'
import { elements } from './elements.ts'
import { matrix } from './matrix.ts'
import { kappaTable, pairContinuous, pairOfRaters, partitions, proportion, rci } from './publishedPairs.ts'
import { frequency, rwgGroups } from './publishedRooms.ts'
import { cac, fleissCounts, iccForms, kendall, matrixAlpha } from './publishedTables.ts'
import { ratersVsExpert } from './ratersVsExpert.ts'
import { roomVsExpert } from './roomVsExpert.ts'
import { severities } from './severities.ts'
import { singleItem } from './singleItem.ts'
import { votes } from './votes.ts'

/** What computes each kind of reference case, under the names of the reference's README. */
export const kinds = {
  single_item: singleItem,
  matrix,
  room_vs_expert: roomVsExpert,
  raters_vs_expert: ratersVsExpert,
  severity: severities,
  two_votes: votes,
  elements,
  card_sort: cardSort,
  matrix_alpha: matrixAlpha,
  icc_forms: iccForms,
  fleiss_counts: fleissCounts,
  pair: pairOfRaters,
  pair_continuous: pairContinuous,
  kappa_table: kappaTable,
  kendall,
  frequency,
  rwg_groups: rwgGroups,
  cac,
  partitions,
  proportion,
  rci,
}

/** The name of a kind of reference case. */
export type Kind = keyof typeof kinds
