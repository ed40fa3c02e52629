import * as z from 'zod/mini'
import { ExpertCoding } from '../../workshop/excerpt.ts'
import { Dimension } from '../../workshop/framework.ts'
import { ActivityId, ElementId, ExcerptId } from '../../workshop/ids.ts'
import { LocalText } from '../../workshop/text.ts'
import { besideShown, type RecalledAgreement, recalledAgreement } from '../beside.ts'
import { exampleCoding, exampleDimensions, exampleElements, exampleMark } from '../exampleCoding.ts'
import { codedAverages, codedReasons, elementNames } from '../expertCoding.ts'
import { defineKind } from '../kind.ts'
import { placeOf } from '../place.ts'
import { elementItems } from '../reported.ts'
import { isDrawn } from '../roomFigures.ts'
import { elementCodings, elementRooms, roomAverages } from './elementFigures.ts'
import { ElementMarks } from './elementMark.ts'

/** Secret marks on the elements of the framework, one after the other. */
export const rateElements = defineKind({
  asks: true,
  config: z.strictObject({
    excerptId: ExcerptId,
    prompt: LocalText,
    elementIds: z.array(ElementId).check(z.minLength(1), z.maxLength(20)),
    /** Those that an excerpt may have given no occasion for (evocation: behaviour change was not discussed). */
    undiscussedIds: z.array(ElementId),
    rungs: z.array(z.enum(['room', 'coding', 'averages', 'why', 'beside'])),
    /** An earlier activity whose agreement the press `beside` holds beside this one's. */
    beside: z.optional(ActivityId),
  }),
  key: z.object({
    coding: ExpertCoding,
    dimensions: z.array(Dimension),
    lines: z.array(z.string()),
    names: z.record(z.string(), LocalText),
  }),
  response: ElementMarks,
  fits: (config, response) => {
    const asked: readonly string[] = config.elementIds
    const undiscussed: readonly string[] = config.undiscussedIds
    const given = Object.entries(response)
    return (
      given.length > 0 &&
      given.every(([id, mark]) => asked.includes(id) && (mark !== 'notDiscussed' || undiscussed.includes(id)))
    )
  },
  complete: (config, response) => config.elementIds.every((id) => response[id] !== undefined),
  excerpt: (config) => config.excerptId,
  rungs: (config) => config.rungs,
  face: ({ prompt, excerptId, elementIds }, { excerpt, framework }) => ({
    prompt,
    excerpt: excerpt(excerptId),
    scale: framework.scale,
    elements: framework.elements.filter(({ id }) => elementIds.includes(id)),
  }),
  keyOf: ({ excerptId }, { coding, excerpt, framework }) => ({
    coding: coding(excerptId),
    dimensions: framework.dimensions,
    lines: excerpt(excerptId).lines.map(({ text }) => text),
    names: elementNames(framework.elements),
  }),
  recall: {
    from: ({ beside }) => (beside === undefined ? [] : [beside]),
    make: ({ beside }, earlier): RecalledAgreement | null =>
      beside === undefined ? null : recalledAgreement(earlier, beside),
  },
  stands: {
    // The widest spread comes first; one that is not drawn comes last.
    about: (config, answers, room) => elementRooms(config.elementIds, answers, room)[0]?.id ?? null,
    mark: (marks, about) => {
      const mark = Object.entries(marks).find(([id]) => id === about)?.[1]
      return typeof mark === 'number' ? mark : null
    },
  },
  ladder: {
    /** The room on each element, the widest spread first. */
    room: {
      of: 'room',
      show: (config, answers, room) => ({ elements: elementRooms(config.elementIds, answers, room) }),
    },
    /** The coders' marks, their own spread, and how near the room came, element by element. */
    coding: {
      of: 'key',
      show: (config, answers, room, { coding }) => ({
        label: coding.label,
        elements: elementCodings(config.elementIds, answers, room, coding),
      }),
    },
    /** The averages of the dimensions: the coding's and the room's. */
    averages: {
      of: 'key',
      tellsGrouping: true,
      show: (_config, answers, room, { coding, dimensions, names }) => ({
        label: coding.label,
        dimensions: codedAverages(coding, dimensions, names).map((dimension) => ({
          ...dimension,
          room: roomAverages(
            dimension.elements.map(({ id }) => id),
            answers,
            room,
          ),
        })),
      }),
    },
    /** Why, element by element, with the lines that decided it. */
    why: {
      of: 'key',
      show: (_config, _answers, _room, { coding, lines, names }) => ({
        label: coding.label,
        overall: coding.reasons.overall ?? null,
        elements: codedReasons(coding, lines, names),
      }),
    },
    /** The room's agreement on each element in an earlier activity and in this one. */
    beside: {
      of: 'room',
      show: (config, answers, room) => besideShown(room.recalled, elementRooms(config.elementIds, answers, room)),
    },
  },
  place: (_config, answers, room, { coding, dimensions }) =>
    placeOf(coding, dimensions, (elements) => roomAverages(elements, answers, room)),
  record: ({ excerpt, elements }, marks, { room, coding }) =>
    elements.flatMap(({ id, name }) => {
      const mine = marks[id]
      if (typeof mine !== 'number') return []
      const now = room?.elements.find((element) => element.id === id)?.now
      const coded = coding?.elements.find((element) => element.id === id)?.mark
      return [
        {
          about: `${excerpt.title}: ${name}`,
          mine: String(mine),
          room: now && isDrawn(now) && now.median !== null ? String(now.median) : null,
          coding: coding && coded != null ? { mark: String(coded), label: coding.label } : null,
        },
      ]
    }),
  reported: {
    of: 'practice',
    round: ({ elementIds }, { coding, dimensions, names }) => ({
      items: elementItems(elementIds, coding, names),
      dimensions,
      codingLabel: coding.label,
      labels: [],
    }),
    marks: (_config, marks) => marks,
  },
  example: {
    config: {
      excerptId: 'exc_example' as ExcerptId, // a brand that only its schema gives; an example is written by hand
      prompt: { en: 'How good was this practice?', cy: 'Pa mor dda oedd yr ymarfer hwn?' },
      elementIds: exampleElements,
      undiscussedIds: exampleElements.filter((id) => id === 'evocation'),
      rungs: ['room', 'coding', 'averages', 'why'],
    },
    key: (random) => ({
      coding: exampleCoding(random),
      dimensions: exampleDimensions,
      lines: ['A line.'],
      names: {},
    }),
    response: (random, face) =>
      Object.fromEntries(
        face.elements.map(({ id, nullable }) => {
          if (nullable && random() < 0.4) return [id, 'notDiscussed' as const]
          return [id, random() < 0.1 ? ('cantTell' as const) : exampleMark(random)]
        }),
      ),
  },
})
