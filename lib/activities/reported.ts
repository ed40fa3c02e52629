import type { ExpertCoding } from '../workshop/excerpt.ts'
import type { LocalText } from '../workshop/text.ts'
import type { ElementNames } from './expertCoding.ts'

/** One thing that people mark: an element, an overall mark, a statement about their service. */
export interface ReportedItem {
  readonly id: string
  readonly name: LocalText
  /** The mark of the expert coding; `null`: it has none, or there is no coding. */
  readonly coding: number | null
  /** The marks of the single coders, in the same order for every item. */
  readonly coders: readonly (number | null)[]
}

/** What the people of one round were asked, as reports name it. */
export interface ReportedRound {
  readonly items: readonly ReportedItem[]
  /** The groups of items whose plain average is shown as one figure. */
  readonly dimensions: readonly {
    readonly id: string
    readonly name: LocalText
    readonly elements: readonly string[]
  }[]
  /** What the coding is called wherever it is shown, such as "Demo coding". */
  readonly codingLabel: LocalText | null
  /** The words of the marks 1 to 5, where they are not the framework's. */
  readonly labels: readonly LocalText[]
}

/** A mark, or why there is none. What is not there was not answered. */
export type ReportedMarks = Readonly<Record<string, number | 'notDiscussed' | 'cantTell'>>

/**
 * What an activity gives to the reports that are read later: marks by item, written down at the reveal without the people.
 * `practice`: marks of an excerpt. `service`: a check of people's own service.
 */
export interface Reported<Config, Key, Response> {
  readonly of: 'practice' | 'service'
  round(config: Config, key: Key): ReportedRound
  marks(config: Config, response: Response): ReportedMarks
}

/** Plans that teams wrote: the lines of each, in the order of the fields. */
export interface ReportedTexts<Config> {
  fields(config: Config): readonly LocalText[]
}

/** The overall mark of a coding as an item. */
export const overallItem = ({ consensus, coders }: ExpertCoding): ReportedItem => ({
  id: 'overall',
  name: { en: 'Overall mark', cy: 'Marc cyffredinol' },
  coding: consensus.overall,
  coders: coders.map(({ overall }) => overall),
})

/** The elements of a coding as items. */
export const elementItems = (
  ids: readonly string[],
  { consensus, coders }: ExpertCoding,
  names: ElementNames,
): ReportedItem[] =>
  ids.map((id) => ({
    id,
    name: names[id] ?? { en: id, cy: id },
    coding: consensus.elements[id] ?? null,
    coders: coders.map(({ elements }) => elements[id] ?? null),
  }))
