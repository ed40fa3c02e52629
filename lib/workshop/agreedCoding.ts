import { type AgreedSheet, type CodedItem, type CoderSheet, marksOfSheet, overall } from './coderSheet.ts'
import type { ExpertCoding } from './excerpt.ts'
import type { ElementId } from './ids.ts'

/** What an agreement is made of. */
interface AgreedParts {
  readonly agreed: AgreedSheet
  readonly items: readonly CodedItem[]
  /** The coders' own sheets: their spread goes with the agreed marks wherever these are shown. */
  readonly sheets: readonly CoderSheet[]
  readonly version: number
}

/** What coders agreed on, as the coding that sessions use. An agreement that is not whole makes none. */
export const agreedCoding = ({ agreed, items, sheets, version }: AgreedParts): ExpertCoding | null => {
  const mark = agreed[overall]?.mark ?? null
  if (mark === null) return null
  const elements = items.filter(({ id }) => id !== overall)
  return {
    label: { en: `Expert coding, version ${version}`, cy: `Codio arbenigol, fersiwn ${version}` },
    consensus: {
      overall: mark,
      elements: Object.fromEntries(elements.map(({ id }) => [id, agreed[id]?.mark ?? null])),
    },
    coders: sheets.flatMap((sheet) => marksOfSheet(sheet, items)),
    reasons: Object.fromEntries(
      items.flatMap(({ id }) => {
        const reason = agreed[id]?.reason
        return reason === undefined || reason.en === '' ? [] : [[id, reason]]
      }),
    ),
    moments: elements.flatMap(({ id }) => {
      const line = agreed[id]?.line ?? null
      // An item's id is an element's, of the framework; records lose the brand of their keys.
      return line === null ? [] : [{ line, element: id as ElementId, note: { en: '', cy: '' } }]
    }),
  }
}
