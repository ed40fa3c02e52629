import * as z from 'zod/mini'
import { Mark } from '../../workshop/framework.ts'
import { GroupListId } from '../../workshop/groups.ts'
import { LocalText } from '../../workshop/text.ts'
import { defineKind } from '../kind.ts'
import { checkByGroup, checkedRows } from './checkedRows.ts'

const RowId = z.string().check(z.regex(/^[a-z][a-zA-Z0-9]{0,19}$/))
const Config = z.strictObject({
  prompt: LocalText,
  rows: z.array(z.strictObject({ id: RowId, text: LocalText })).check(z.minLength(2), z.maxLength(8)),
  /** The words of 1 to 5, from 1 up. */
  labels: z.array(LocalText).check(z.length(5)),
  /** The list by which the room is split after it was shown whole; absent: it is not. */
  splitBy: z.optional(GroupListId),
})

/** A mark for each row; `null`: left out on purpose. A row that is not there has not been answered yet. */
const Response = z.strictObject({ marks: z.record(RowId, z.nullable(Mark)) })

/** A check of one's own service: several statements marked from 1 to 5 in one go. */
export const checkIn = defineKind({
  asks: true,
  config: Config,
  key: z.null(),
  response: Response,
  fits: ({ rows }, { marks }) => Object.keys(marks).every((id) => rows.some((row) => row.id === id)),
  complete: ({ rows }, { marks }) => rows.every(({ id }) => id in marks),
  excerpt: () => null,
  rungs: ({ splitBy }) => (splitBy === undefined ? ['room'] : ['room', 'byGroup']),
  face: ({ prompt, rows, labels }) => ({ prompt, rows, labels }),
  keyOf: () => null,
  ladder: {
    /** A strip for each row, and the row with the lowest mean where there is a single one. */
    room: {
      of: 'room',
      show: ({ rows }, answers, { floor }) => {
        const checked = checkedRows(
          rows.map(({ id }) => id),
          answers,
          floor,
        )
        const means = checked.flatMap(({ mean }) => (mean === null ? [] : [mean]))
        const least = checked.filter(({ mean }) => mean !== null && mean === Math.min(...means))
        return { rows: checked, lowest: means.length > 1 && least.length === 1 ? (least[0]?.id ?? null) : null }
      },
    },
    /** The same by the groups that may be shown. */
    byGroup: {
      of: 'room',
      byGroup: ({ splitBy }) => splitBy ?? null,
      show: ({ rows }, answers, { groups }) =>
        checkByGroup(
          rows.map(({ id }) => id),
          answers,
          groups,
        ),
    },
  },
  reported: {
    of: 'service',
    round: ({ rows, labels }) => ({
      items: rows.map(({ id, text }) => ({ id, name: text, coding: null, coders: [] })),
      dimensions: [],
      codingLabel: null,
      labels,
    }),
    marks: (_config, { marks }) =>
      Object.fromEntries(Object.entries(marks).flatMap(([id, mark]) => (mark === null ? [] : [[id, mark]]))),
  },
  example: {
    config: {
      prompt: { en: 'What do we do now?', cy: 'Beth ydyn ni’n ei wneud nawr?' },
      rows: [
        { id: 'method', text: { en: 'We have agreed a method', cy: 'Rydym wedi cytuno ar ddull' } },
        { id: 'practice', text: { en: 'We practise it', cy: 'Rydym yn ei ymarfer' } },
        {
          id: 'watching',
          text: { en: 'Somebody watches and tells us', cy: 'Mae rhywun yn gwylio ac yn dweud wrthym' },
        },
      ],
      labels: [
        { en: 'never', cy: 'byth' },
        { en: 'rarely', cy: 'anaml' },
        { en: 'sometimes', cy: 'weithiau' },
        { en: 'often', cy: 'yn aml' },
        { en: 'always', cy: 'bob amser' },
      ],
      splitBy: 'role',
    },
    key: () => null,
    response: (random, { rows }) => ({
      marks: Object.fromEntries(rows.map(({ id }) => [id, 1 + Math.floor(random() * 5)])),
    }),
  },
})
