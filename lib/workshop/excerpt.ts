import * as z from 'zod/mini'
import type { GoneWhy } from './consent.ts'
import { Mark } from './framework.ts'
import { ElementId, ExcerptId } from './ids.ts'
import { Language, LocalText } from './text.ts'

/** One spoken line with its place in the recording, in seconds from its start. */
export const Line = z.object({
  n: z.int(),
  speaker: z.string(),
  text: z.string(),
  start: z.number(),
  end: z.number(),
})
export type Line = z.infer<typeof Line>

/** The marks of one coder, or those that the coders agreed on. `null`: not rated, since it was not discussed. */
export const CoderMarks = z.object({ elements: z.record(z.string(), z.nullable(Mark)), overall: Mark })
export type CoderMarks = z.infer<typeof CoderMarks>

/** What coders agreed on. `overall` is `null` while there is no coding. */
const AgreedMarks = z.object({ elements: z.record(z.string(), z.nullable(Mark)), overall: z.nullable(Mark) })

/** What experts made of an excerpt. A secret until its rung. */
export const ExpertCoding = z.object({
  /** Shown wherever the coding is: "Demo coding". */
  label: LocalText,
  consensus: AgreedMarks,
  coders: z.array(CoderMarks),
  /** By element id, and `overall`. */
  reasons: z.record(z.string(), LocalText),
  moments: z.array(z.object({ line: z.int(), element: ElementId, note: LocalText })),
})
export type ExpertCoding = z.infer<typeof ExpertCoding>

/** What stands for the coding of an excerpt that nobody has coded yet. */
export const notCoded: ExpertCoding = {
  label: { en: 'No coding yet', cy: 'Dim codio eto' },
  consensus: { elements: {}, overall: null },
  coders: [],
  reasons: {},
  moments: [],
}

/** Whether experts have coded an excerpt: where they have not, a session offers no press that shows a coding. */
export const isCoded = ({ consensus }: ExpertCoding): boolean => consensus.overall !== null

/** The overall mark of a coding that there is. */
export const agreedOverall = ({ consensus }: ExpertCoding): Mark => {
  if (consensus.overall === null) throw new Error('an excerpt without a coding was asked for its mark')
  return consensus.overall
}

/** A piece of audio to be rated. What the room may know of it before the reveal, and what only an editor may. */
export const Excerpt = z.object({
  id: ExcerptId,
  title: LocalText,
  contentNote: LocalText,
  setting: z.object({ worker: LocalText, parent: LocalText, place: LocalText }),
  language: Language,
  fictional: z.boolean(),
  /** Invented, and spoken by people: the voices of those that come with the product are synthetic. */
  acted: z.optional(z.boolean()),
  seconds: z.number(),
  /** Heights of the waveform, 0 to 1. */
  peaks: z.array(z.number()),
  lines: z.array(Line),
  behaviourChangeDiscussed: z.boolean(),
  debrief: z.array(LocalText),
  /** For the editor only: they judge the worker. */
  editorOnly: z.object({ summary: LocalText, delivery: z.string() }),
})
export type Excerpt = z.infer<typeof Excerpt>

/** What everyone in the room may know of an excerpt before it is rated. */
export type ExcerptFace = Pick<
  Excerpt,
  'id' | 'title' | 'contentNote' | 'setting' | 'language' | 'fictional' | 'acted' | 'seconds'
> & {
  /** Its recording is not there any more, so that no new session can play it. */
  readonly gone?: GoneWhy
}

/** The open part of an excerpt. Whether behaviour change was discussed is left out: it is part of what is rated. */
export const excerptFace = (excerpt: Excerpt): ExcerptFace => ({
  id: excerpt.id,
  title: excerpt.title,
  contentNote: excerpt.contentNote,
  setting: excerpt.setting,
  language: excerpt.language,
  fictional: excerpt.fictional,
  ...(excerpt.acted ? { acted: true } : {}),
  seconds: excerpt.seconds,
})
