import { type AgreementWord, agreementWord } from '../stats/agreementWord.ts'
import { averageDistance } from '../stats/averageDistance.ts'
import { type Camps, camps } from '../stats/camps.ts'
import { countMarks } from '../stats/countMarks.ts'
import { median } from '../stats/median.ts'
import { pairsWithinOne } from '../stats/pairsWithinOne.ts'
import { roomAgreement } from '../stats/roomAgreement.ts'
import { roomSize } from '../stats/roomSize.ts'
import { shownAgreement } from '../stats/shownAgreement.ts'

/** Room agreement as it is shown: 0 (as far apart as marks given at random) to 100 (all the same), and its word. */
export interface ShownAgreement {
  readonly index: number
  readonly word: AgreementWord
}

/** The room when it may be drawn. */
export interface DrawnRoom {
  /** `counts`: 3 or 4 people, no index. `hint`: 5 to 9, the index is a hint. `full`: 10 or more. */
  readonly size: 'counts' | 'hint' | 'full'
  readonly n: number
  /** How many gave 1, 2, 3, 4 and 5. */
  readonly counts: readonly number[]
  readonly median: number | null
  readonly agreement: ShownAgreement | null
  readonly camps: Camps | null
  /** Spread wider than marks at random would be: say "split or scattered". */
  readonly scattered: boolean
  /** Share of pairs of people within one mark of each other, 0 to 1. */
  readonly pairsWithinOne: number | null
  /** Average distance from the room's mean, in marks. */
  readonly averageDistance: number | null
}

/** How a room marked one thing: drawn, or only how many there were when they are too few. */
export type RoomFigures = DrawnRoom | { readonly size: 'none' | 'tooFew'; readonly n: number }

/** Whether a room may be drawn. */
export const isDrawn = (room: RoomFigures): room is DrawnRoom => room.size !== 'none' && room.size !== 'tooFew'

/**
 * The figures of a room for one thing it marked, under the rule for small rooms (statistics.md, 2.1 to 2.5).
 * `marks`: whole numbers 1 to 5. `floor`: below this many nothing of the room is drawn.
 * Example: `roomFigures([4, 4, 4, 4, 4], 5)` has counts 0-0-0-5-0 and agreement 100, very strong.
 */
export const roomFigures = (marks: readonly number[], floor: number): RoomFigures => {
  const n = marks.length
  const size = roomSize(n, floor)
  if (size === 'none' || size === 'tooFew') return { size, n }
  const agreement = size === 'counts' ? null : roomAgreement(marks).value
  return {
    size,
    n,
    counts: countMarks(marks),
    median: median(marks).value,
    agreement: agreement === null ? null : { index: shownAgreement(agreement), word: agreementWord(agreement) },
    camps: camps(countMarks(marks)),
    scattered: agreement !== null && agreement < 0,
    pairsWithinOne: size === 'counts' ? null : pairsWithinOne(marks).value,
    averageDistance: size === 'counts' ? null : averageDistance(marks).value,
  }
}
