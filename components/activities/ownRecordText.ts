/** What a record holds; the server's part of it, and what the person adds on the own phone. */
export interface RecordedSession {
  readonly title: string
  readonly begunAt: number | null
  readonly endedAt: number | null
  readonly activities: readonly {
    readonly title: string
    /** The room beside it was counted by hand. */
    readonly byHand: boolean
    readonly lines: readonly {
      readonly about: string
      readonly mine: string
      readonly room: string | null
      readonly coding: string | null
    }[]
  }[]
}

/** The words of a record, in one language. */
export interface RecordWords {
  readonly heading: string
  readonly attended: string
  readonly mine: string
  readonly room: string
  readonly coding: string
  readonly byHand: string
}

const beside = (words: RecordWords, line: RecordedSession['activities'][number]['lines'][number]): string =>
  [
    `${words.mine}: ${line.mine}`,
    line.room === null ? null : `${words.room}: ${line.room}`,
    line.coding === null ? null : `${words.coding}: ${line.coding}`,
  ]
    .filter((part) => part !== null)
    .join(' · ')

/**
 * The record as a plain text, to be kept as a file.
 * `own`: what the person wrote, each with the question it answers; an empty answer is left out.
 */
export const ownRecordText = (
  { title, activities }: RecordedSession,
  words: RecordWords,
  own: readonly (readonly [question: string, answer: string])[],
): string =>
  [
    words.heading,
    title,
    words.attended,
    '',
    ...activities.flatMap((activity) => [
      activity.byHand ? `${activity.title} (${words.byHand})` : activity.title,
      ...activity.lines.map((line) => `  ${line.about}: ${beside(words, line)}`),
      '',
    ]),
    ...own.filter(([, answer]) => answer !== '').flatMap(([question, answer]) => [question, `  ${answer}`, '']),
  ].join('\n')
