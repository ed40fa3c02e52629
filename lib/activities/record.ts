import type { LocalText } from '../workshop/text.ts'

/** One line of a person's own record: what it was about, the own mark or words, and what was shown beside it. */
export interface RecordLine {
  readonly about: string
  readonly mine: string
  /** The room's middle, where it was shown. */
  readonly room: string | null
  /** The mark of the expert coding and what that coding is called, where it was shown. */
  readonly coding: { readonly mark: string; readonly label: LocalText } | null
}

/** What a kind has to say for a person's own record, in the language of the texts it is handed. */
export type RecordOf<Face, Response, Shown> = (face: Face, own: Response, shown: Shown) => readonly RecordLine[]

/** Lines for what a person has written, one for each text. */
export const writtenRecord = (
  { fields }: { readonly fields: readonly { readonly id: string; readonly label: string }[] },
  { texts }: { readonly texts: Readonly<Record<string, readonly string[]>> },
): readonly RecordLine[] =>
  fields.flatMap(({ id, label }) =>
    (texts[id] ?? []).filter((text) => text !== '').map((mine) => ({ about: label, mine, room: null, coding: null })),
  )
