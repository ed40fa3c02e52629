import * as z from 'zod/mini'
import { Mark } from '../../workshop/framework.ts'
import { LocalText } from '../../workshop/text.ts'
import { type Answer, defineKind } from '../kind.ts'

const RowId = z.string().check(z.regex(/^[a-z][a-zA-Z0-9]{0,19}$/))
const Config = z.strictObject({
  prompt: LocalText,
  rows: z.array(z.strictObject({ id: RowId, text: LocalText })).check(z.minLength(2), z.maxLength(8)),
  /** The words of 1 to 5, from 1 up. */
  labels: z.array(LocalText).check(z.length(5)),
})

/** A mark for each row; `null`: left out on purpose. A row that is not there has not been answered yet. */
const Response = z.strictObject({ marks: z.record(RowId, z.nullable(Mark)) })
type Response = z.infer<typeof Response>

/** One row of the check as the room sees it; `counts` from 1 up and `mean` are `null` where too few marked it. */
export interface CheckedRow {
  readonly id: string
  readonly n: number
  readonly counts: readonly number[] | null
  readonly mean: number | null
}

/** Every row of the check, each with its own number of marks, since any may be left out. */
export const checkedRows = (
  ids: readonly string[],
  answers: readonly Answer<Response>[],
  floor: number,
): CheckedRow[] =>
  ids.map((id) => {
    const marks = answers.flatMap(({ now }) => now?.marks[id] ?? [])
    if (marks.length < floor) return { id, n: marks.length, counts: null, mean: null }
    const counts = [1, 2, 3, 4, 5].map((mark) => marks.filter((one) => one === mark).length)
    return { id, n: marks.length, counts, mean: marks.reduce((sum, mark) => sum + mark, 0) / marks.length }
  })

/** A check of one's own service: several statements marked from 1 to 5 in one go. */
export const checkIn = defineKind({
  asks: true,
  config: Config,
  key: z.null(),
  response: Response,
  fits: ({ rows }, { marks }) => Object.keys(marks).every((id) => rows.some((row) => row.id === id)),
  complete: ({ rows }, { marks }) => rows.every(({ id }) => id in marks),
  excerpt: () => null,
  rungs: () => ['room'],
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
  },
  example: {
    config: {
      prompt: { en: 'What do we do now?', cy: 'Beth ydyn ni’n ei wneud nawr?' },
      rows: ['method', 'practice', 'watching'].map((id) => ({ id, text: { en: `About ${id}`, cy: `Am ${id}` } })),
      labels: ['never', 'rarely', 'sometimes', 'often', 'always'].map((label) => ({ en: label, cy: label })),
    },
    key: () => null,
    response: (random, { rows }) => ({
      marks: Object.fromEntries(rows.map(({ id }) => [id, 1 + Math.floor(random() * 5)])),
    }),
  },
})
