import * as z from 'zod/mini'
import type { CoderMarks } from './excerpt.ts'
import { Mark, type OpenFramework } from './framework.ts'
import { LocalText } from './text.ts'

/** A mark, or why there is none: it was not discussed, or it cannot be told from this excerpt. */
export const CodedMark = z.union([Mark, z.literal('notDiscussed'), z.literal('cantTell')])
export type CodedMark = z.infer<typeof CodedMark>

/** The name of the overall mark among those of the elements. */
export const overall = 'overall'

const Reason = z.string().check(z.maxLength(1000))
const LineNumber = z.nullable(z.int().check(z.gte(0), z.lte(2000)))

/** What one coder makes of one element: the mark, why, and the line of the transcript that decided it. */
export const Judgement = z.strictObject({ mark: z.nullable(CodedMark), reason: Reason, line: LineNumber })
export type Judgement = z.infer<typeof Judgement>

const byItem = <T extends z.core.$ZodType>(inner: T) => z.record(z.string().check(z.maxLength(40)), inner)

/** One coder's sheet, by element id and `overall`. What is not there was not begun. */
export const CoderSheet = byItem(Judgement)
export type CoderSheet = z.infer<typeof CoderSheet>

/** What the coders agreed on for one element. `null`: it was not rated in this excerpt. */
export const Agreed = z.strictObject({ mark: z.nullable(Mark), reason: LocalText, line: LineNumber })
export type Agreed = z.infer<typeof Agreed>

export const AgreedSheet = byItem(Agreed)
export type AgreedSheet = z.infer<typeof AgreedSheet>

/** What a coding asks to be marked: an element, or `overall`. */
export interface CodedItem {
  readonly id: string
  /** Whether an excerpt may have given no occasion for it. */
  readonly nullable: boolean
}

/** The items of a coding: the elements in their order, and the overall mark. */
export const codedItems = (elements: readonly { id: string; nullable?: boolean | undefined }[]): CodedItem[] => [
  ...elements.map(({ id, nullable = false }) => ({ id, nullable })),
  { id: overall, nullable: false },
]

/** What coders are given of a framework. */
export type CoderFramework = Pick<OpenFramework, 'title' | 'scale' | 'elements'>

const mayMark = ({ id, nullable }: CodedItem, mark: CodedMark | null): boolean => {
  if (mark === 'notDiscussed') return nullable
  return mark !== 'cantTell' || id !== overall
}

/** Whether a sheet names only items of this coding, with marks they may have, and lines that are there. */
export const sheetFits = (sheet: CoderSheet, items: readonly CodedItem[], lines: number): boolean =>
  Object.entries(sheet).every(([id, { mark, line }]) => {
    const item = items.find((one) => one.id === id)
    return item !== undefined && mayMark(item, mark) && (line === null || line < lines)
  })

/** The items that keep a sheet from being submitted: no mark, or a mark without its reason. */
export const sheetGaps = (sheet: CoderSheet, items: readonly CodedItem[]): string[] =>
  items
    .filter(({ id }) => {
      const { mark = null, reason = '' } = sheet[id] ?? {}
      return mark === null || (typeof mark === 'number' && reason.trim() === '')
    })
    .map(({ id }) => id)

/** The items that keep an agreement from being recorded: none said, overall not marked, or a mark without a reason. */
export const agreedGaps = (agreed: AgreedSheet, items: readonly CodedItem[]): string[] =>
  items
    .filter(({ id }) => {
      const one = agreed[id]
      if (one === undefined || (id === overall && one.mark === null)) return true
      return one.mark !== null && (one.reason.en.trim() === '' || one.reason.cy.trim() === '')
    })
    .map(({ id }) => id)

/** Whether an agreement names only items of this coding, and lines that are there. */
export const agreedFits = (agreed: AgreedSheet, items: readonly CodedItem[], lines: number): boolean =>
  Object.entries(agreed).every(
    ([id, { line }]) => items.some((item) => item.id === id) && (line === null || line < lines),
  )

const numberOf = (mark: CodedMark | null | undefined): Mark | null => (typeof mark === 'number' ? mark : null)

/** A whole sheet as the marks of one coder; none of one without an overall mark, which is never submitted. */
export const marksOfSheet = (sheet: CoderSheet, items: readonly CodedItem[]): CoderMarks[] => {
  const mark = numberOf(sheet[overall]?.mark)
  const elements = items.filter(({ id }) => id !== overall).map(({ id }) => [id, numberOf(sheet[id]?.mark)] as const)
  return mark === null ? [] : [{ overall: mark, elements: Object.fromEntries(elements) }]
}
