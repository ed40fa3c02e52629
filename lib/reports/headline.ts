import type { LocalText } from '../workshop/text.ts'

/**
 * One sentence of a headline: a key under `reports.headline` in the catalogues, and its values. Texts among the values
 * (an element's name) are in both languages.
 */
export interface Headline {
  readonly key:
    | 'nothing'
    | 'excerptsWithinOne'
    | 'noneWithinOne'
    | 'differMost'
    | 'leanGenerous'
    | 'leanStrict'
    | 'noLean'
    | 'teamsLean'
    | 'agreeButOff'
    | 'markedAlike'
    | 'nearerThanBefore'
    | 'furtherThanBefore'
    | 'moreThanBefore'
    | 'fewerThanBefore'
    | 'excerptsDiffer'
    | 'courseWithheld'
    | 'leftOut'
  readonly values: Readonly<Record<string, number | LocalText>>
}
