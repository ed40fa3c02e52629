import * as z from 'zod/mini'
import { agreedOverall, ExpertCoding } from '../../workshop/excerpt.ts'
import { Dimension, Mark } from '../../workshop/framework.ts'
import { ActivityId, ExcerptId } from '../../workshop/ids.ts'
import { LocalText } from '../../workshop/text.ts'
import { besideShown, type RecalledAgreement, recalledAgreement } from '../beside.ts'
import { codingFigures, movement } from '../codingFigures.ts'
import { exampleCoding, exampleDimensions, exampleMark } from '../exampleCoding.ts'
import { codedAverages, codedReasons, codersRange, elementNames } from '../expertCoding.ts'
import { type Answer, defineKind } from '../kind.ts'
import { markCards } from '../markCards.ts'
import { placeOf } from '../place.ts'
import { overallItem } from '../reported.ts'
import { isDrawn, roomFigures } from '../roomFigures.ts'

const Response = z.strictObject({ mark: Mark })
type Response = z.infer<typeof Response>

const marksNow = (answers: readonly Answer<Response>[]) => answers.flatMap(({ now }) => (now ? [now.mark] : []))
const marksBefore = (answers: readonly Answer<Response>[]) =>
  answers.flatMap(({ before }) => (before ? [before.mark] : []))
const pairsOf = (answers: readonly Answer<Response>[]) =>
  answers.flatMap(({ now, before }) => (now && before ? [{ now: now.mark, before: before.mark }] : []))

/** From which mark to which: `flow[from - 1][to - 1]` people. `null` below the floor. */
const flowOf = (pairs: readonly { now: number; before: number }[], floor: number): number[][] | null => {
  if (pairs.length < floor) return null
  const flow = Array.from({ length: 5 }, () => [0, 0, 0, 0, 0])
  for (const { now, before } of pairs) flow[before - 1]![now - 1]! += 1
  return flow
}

/** A secret overall mark for an excerpt: how good was this practice? */
export const rate = defineKind({
  asks: true,
  config: z.strictObject({
    excerptId: ExcerptId,
    prompt: LocalText,
    /** `overallCoding` and `overallWhy` give nothing away of the elements; `averages` and `why` do. */
    rungs: z.array(z.enum(['room', 'overallCoding', 'overallWhy', 'averages', 'why', 'beside'])),
    /** An earlier activity whose agreement the press `beside` holds beside this one's. */
    beside: z.optional(ActivityId),
  }),
  key: z.object({
    coding: ExpertCoding,
    dimensions: z.array(Dimension),
    lines: z.array(z.string()),
    names: z.record(z.string(), LocalText),
  }),
  response: Response,
  fits: () => true,
  complete: () => true,
  excerpt: (config) => config.excerptId,
  rungs: (config) => config.rungs,
  face: ({ prompt, excerptId }, { excerpt, framework }) => ({
    prompt,
    excerpt: excerpt(excerptId),
    scale: { labels: framework.scale.labels, anchors: framework.scale.anchors },
  }),
  keyOf: ({ excerptId }, { coding, excerpt, framework }) => ({
    coding: coding(excerptId),
    dimensions: framework.dimensions,
    lines: excerpt(excerptId).lines.map(({ text }) => text),
    names: elementNames(framework.elements),
  }),
  cards: {
    of: (_config, { scale }) => markCards(scale.labels),
    response: (_config, at) => ({ mark: at + 1 }),
  },
  recall: {
    from: ({ beside }) => (beside === undefined ? [] : [beside]),
    make: ({ beside }, earlier): RecalledAgreement | null =>
      beside === undefined ? null : recalledAgreement(earlier, beside),
  },
  stands: { about: () => null, mark: ({ mark }) => mark },
  ladder: {
    /** The room to itself: this round, the round before it, and who moved where. */
    room: {
      of: 'room',
      show: (_config, answers, { floor, second }) => ({
        now: roomFigures(marksNow(answers), floor),
        before: second ? roomFigures(marksBefore(answers), floor) : null,
        flow: second ? flowOf(pairsOf(answers), floor) : null,
      }),
    },
    /** The coders' overall mark, their own spread, and how near the room came. */
    overallCoding: {
      of: 'key',
      show: (_config, answers, { floor, second }, { coding }) => {
        const mark = agreedOverall(coding)
        return {
          label: coding.label,
          mark,
          coders: codersRange(coding.coders.map(({ overall }) => overall)),
          now: codingFigures(marksNow(answers), mark, floor),
          before: second ? codingFigures(marksBefore(answers), mark, floor) : null,
          moved: second ? movement(pairsOf(answers), mark, floor) : null,
        }
      },
    },
    /** The coders' overall reason, and nothing of the elements. */
    overallWhy: {
      of: 'key',
      show: (_config, _answers, _room, { coding }) => ({ label: coding.label, reason: coding.reasons.overall ?? null }),
    },
    /** The two averages of the coding. */
    averages: {
      of: 'key',
      tellsGrouping: true,
      show: (_config, _answers, _room, { coding, dimensions, names }) => ({
        label: coding.label,
        dimensions: codedAverages(coding, dimensions, names),
      }),
    },
    /** Why, element by element, with the lines that decided it. */
    why: {
      of: 'key',
      show: (_config, _answers, _room, { coding, lines, names }) => ({
        label: coding.label,
        elements: codedReasons(coding, lines, names),
      }),
    },
    /** The room's agreement in an earlier activity and in this one. */
    beside: {
      of: 'room',
      show: (_config, answers, { floor, recalled }) =>
        besideShown(recalled, [{ id: 'overall', now: roomFigures(marksNow(answers), floor) }]),
    },
  },
  place: (_config, _answers, _room, { coding, dimensions }) => placeOf(coding, dimensions),
  record: ({ excerpt }, { mark }, { room, overallCoding }) => [
    {
      about: excerpt.title,
      mine: String(mark),
      room: room && isDrawn(room.now) && room.now.median !== null ? String(room.now.median) : null,
      coding: overallCoding ? { mark: String(overallCoding.mark), label: overallCoding.label } : null,
    },
  ],
  reported: {
    of: 'practice',
    round: (_config, { coding }) => ({
      items: [overallItem(coding)],
      dimensions: [],
      codingLabel: coding.label,
      labels: [],
    }),
    marks: (_config, { mark }) => ({ overall: mark }),
  },
  example: {
    config: {
      excerptId: 'exc_example' as ExcerptId, // a brand that only its schema gives; an example is written by hand
      prompt: { en: 'How good was this practice?', cy: 'Pa mor dda oedd yr ymarfer hwn?' },
      rungs: ['room', 'overallCoding', 'overallWhy', 'averages', 'why'],
    },
    key: (random) => ({
      coding: exampleCoding(random),
      dimensions: exampleDimensions,
      lines: ['A line.'],
      names: {},
    }),
    response: (random) => ({ mark: exampleMark(random) }),
  },
})
