import * as z from 'zod/mini'
import { ElementId, FrameworkId } from './ids.ts'
import { LocalText } from './text.ts'

/** What a mark of 1, 3 and 5 sounds like. 2 and 4 lie between. */
export const Anchors = z.object({ '1': LocalText, '3': LocalText, '5': LocalText })
export type Anchors = z.infer<typeof Anchors>

/** A mark from 1 (very poor) to 5 (very good). Whole marks only. */
export const Mark = z.int().check(z.gte(1), z.lte(5))
export type Mark = z.infer<typeof Mark>

export const marks = [1, 2, 3, 4, 5] as const

/** One skill that is rated, with its anchors. It does not say to which dimension it belongs: that is revealed later. */
export const FrameworkElement = z.object({
  id: ElementId,
  name: LocalText,
  oneLine: LocalText,
  definition: LocalText,
  listenFor: z.array(LocalText).check(z.maxLength(12)),
  anchors: Anchors,
  notTheSameAs: LocalText,
  coachQuestion: LocalText,
  /** May be marked as not discussed in an excerpt (evocation). */
  nullable: z.optional(z.boolean()),
  origin: z.string(),
})
export type FrameworkElement = z.infer<typeof FrameworkElement>

/** A group of elements whose plain average is shown as one figure. */
export const Dimension = z.object({
  id: z.string(),
  name: LocalText,
  plain: LocalText,
  elements: z.array(ElementId).check(z.minLength(1)),
})
export type Dimension = z.infer<typeof Dimension>

/** The words of a calibration: scale, elements, dimensions. Data that an organisation may replace with its own. */
export const Framework = z.object({
  schemaVersion: z.literal(1),
  cyStatus: z.optional(z.string()),
  id: FrameworkId,
  title: LocalText,
  credit: LocalText,
  caution: LocalText,
  scale: z.object({
    min: z.literal(1),
    max: z.literal(5),
    labels: z.array(z.object({ value: Mark, label: LocalText })).check(z.length(5)),
    rules: z.array(LocalText).check(z.maxLength(12)),
    anchors: Anchors,
  }),
  elements: z.array(FrameworkElement).check(z.minLength(1), z.maxLength(20)),
  dimensions: z.array(Dimension).check(z.maxLength(8)),
  origins: z.array(z.object({ id: z.string(), label: LocalText })),
  grouping: z.object({ label: LocalText, groups: z.array(z.array(ElementId)), note: LocalText }),
})
export type Framework = z.infer<typeof Framework>

/** An element as the room may read it. Where it comes from is left out: that splits the seven as the grouping does. */
export type OpenElement = Omit<FrameworkElement, 'origin'>

/** The part of a framework that anyone in the room may read at any time: no dimension, no grouping, no origin. */
export type OpenFramework = Pick<Framework, 'title' | 'credit' | 'caution' | 'scale'> & {
  readonly elements: readonly OpenElement[]
}

/** Those sentences of a text that name no dimension: a name alone tells that there is such a group. */
const namingNone = (text: LocalText, dimensions: readonly Dimension[]): LocalText => {
  const kept = (language: keyof LocalText) => {
    const names = dimensions.map(({ name }) => name[language].toLowerCase()).filter((name) => name !== '')
    const sentences = text[language].split(/(?<=[.!?])\s+/)
    return sentences.filter((sentence) => !names.some((name) => sentence.toLowerCase().includes(name))).join(' ')
  }
  return { en: kept('en'), cy: kept('cy') }
}

/** The framework without its grouping, which is a secret until the workshop has shown it. */
export const openFramework = ({ title, credit, caution, scale, elements, dimensions }: Framework): OpenFramework => ({
  title,
  credit: namingNone(credit, dimensions),
  caution,
  scale,
  elements: elements.map(({ origin: _secret, ...element }) => element),
})
