import type { AgreementWord } from '../stats/agreementWord.ts'
import type { AlphaWord } from '../stats/alphaWord.ts'
import type { IccWord } from '../stats/iccWord.ts'
import type { Interval } from '../stats/interval.ts'
import type { LeanWord } from '../stats/leanWord.ts'
import type { Shown } from './shown.ts'

/** A figure with the range that is plausible for other people like these; `null`: none can be given. */
export interface Estimate {
  readonly value: number
  readonly interval: Interval | null
}

/** Where people stand to the expert coding on average, in points (above 0: more generous) and in a word. */
export interface Lean extends Estimate {
  readonly word: LeanWord
}

/** Room agreement, 0 to 100, averaged over rooms. `hint`: some room had fewer than ten people. */
export interface AgreementFigure {
  readonly index: number
  readonly word: AgreementWord
  readonly hint: boolean
  readonly rooms: number
}

/** How people marked one thing, or several together. All shares are from 0 to 1, rounded already. */
export interface MarkFigures {
  /** People whose marks are counted, added up over rooms: one who was in two counts twice; `null` where too few. */
  readonly people: number | null
  readonly marks: number | null
  readonly rooms: number
  /** True where nothing but this sentence may be said of the group. */
  readonly allWithinOnePoint: boolean
  /**
   * Whom all figures but `withinOne` and `leanWord` are about: rooms of ten or more on the thing marked. Smaller ones are in
   * none of them; `null`: there are no others.
   */
  readonly large: { readonly people: number; readonly marks: number; readonly rooms: number } | null
  readonly mean: Shown
  /** Shares of the marks 1 to 5. */
  readonly shares: Shown<readonly number[]>
  readonly exact: Shown<Estimate>
  readonly withinOne: Shown<Estimate>
  readonly lean: Shown<Lean>
  /** The lean in a word alone: that of `lean`; of one small room on one thing it is all that is told of it. */
  readonly leanWord: Shown<LeanWord>
  readonly distance: Shown<Estimate>
  readonly agreement: Shown<AgreementFigure>
}

/** How well these people would serve as a measuring instrument: Krippendorff's alpha with the interval that fits the claim. */
export interface AlphaFigure {
  readonly people: number | null
  readonly excerpts: number
  readonly value: Shown<{
    readonly alpha: number
    readonly word: AlphaWord
    readonly interval: Interval | null
    /** What the interval is about: other raters of these excerpts, or other raters and other excerpts. */
    readonly over: 'sameExcerpts' | 'otherExcerpts'
  }>
}

/** For analysts only. */
export interface AnalystFigures {
  readonly gwetAc2: Shown
  readonly iccAgreement: Shown<{ readonly value: number; readonly word: IccWord }>
  readonly iccConsistency: Shown
  readonly iccOfAverage: Shown<{ readonly value: number; readonly raters: number }>
  /** How far a typical person sits off the group, in points. No person is shown. */
  readonly severitySpread: Shown
}

/** Do the room's marks on the elements move together more than the coders' do? */
export interface HaloFigure {
  readonly room: Shown
  readonly coders: Shown
}
