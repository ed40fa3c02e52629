import * as z from 'zod/mini'
import { LocalText } from '../../workshop/text.ts'
import { EvidenceRow, TableHead } from '../evidenceTable.ts'
import { Fact } from '../fact.ts'
import { type Answer, defineKind, type RoomRule } from '../kind.ts'
import { AskedFigures, expectedFigures, fitsFigures, Response } from './expected.ts'

const Press = z.strictObject({ title: LocalText, rows: z.array(EvidenceRow), facts: z.array(Fact) })

const names = ['press1', 'press2', 'press3', 'press4', 'press5', 'press6', 'press7', 'press8'] as const

const Key = z.object({ source: z.nullable(LocalText), presses: z.array(Press) })
type Key = z.infer<typeof Key>

const Config = z.strictObject({
  heading: LocalText,
  /** What has to be known to read it. */
  note: z.nullable(LocalText),
  ...TableHead.shape,
  /** Where the rows stand; a finding has a source of its own. */
  source: z.nullable(LocalText),
  presses: z.array(Press).check(z.minLength(1), z.maxLength(8)),
  /** What people may expect of some figures before they open. */
  ask: z.optional(AskedFigures),
})
type Config = z.infer<typeof Config>

/** Press by press: rows of a table of published figures, or published findings. */
const press = (at: number) => ({
  of: 'key' as const,
  show: (config: Config, _answers: readonly Answer<Response>[], _room: RoomRule, { source, presses }: Key) => {
    const opened = presses[at]
    const { columns, tables } = config
    // Who draws the rows elsewhere has no other way to know how they are made up.
    return opened ? { ...opened, source, ...(at === 0 && { head: { columns, tables } }) } : null
  },
})

/** What may be known before: how the table is made up and in how many presses it opens, and no figure. */
const faceOf = ({ heading, note, columns, tables, presses, ask }: Config) => ({
  heading,
  note,
  columns,
  tables,
  presses: presses.length,
  ask: ask ? { prompt: ask.prompt, figures: ask.figures.map(({ label }) => label) } : null,
})

/** Published figures as they were printed, opened in presses; nothing is corrected and nothing added in silence. */
export const evidence = defineKind({
  asks: true,
  asksHere: ({ ask }) => ask !== undefined,
  config: Config,
  key: Key,
  response: Response,
  fits: ({ ask }, response) => fitsFigures(ask, response),
  complete: (_config, { expected }) => expected.every((one) => one !== null),
  excerpt: () => null,
  rungs: ({ presses, ask }) => [...(ask ? (['room'] as const) : []), ...names.slice(0, presses.length)],
  face: faceOf,
  keyOf: ({ source, presses }) => ({ source, presses }),
  ladder: {
    /** What the room expects, figure by figure. */
    room: {
      of: 'room',
      show: ({ ask }, answers, { floor }) => ({ figures: expectedFigures(ask, answers, floor) }),
    },
    press1: press(0),
    press2: press(1),
    press3: press(2),
    press4: press(3),
    press5: press(4),
    press6: press(5),
    press7: press(6),
    press8: press(7),
  },
  example: {
    config: {
      heading: { en: 'Does it make a difference?', cy: 'A yw’n gwneud gwahaniaeth?' },
      note: null,
      columns: [{ id: 'one', label: { en: 'One', cy: 'Un' }, knownN: true }],
      tables: [{ en: 'All', cy: 'Pawb' }],
      source: { en: 'A source', cy: 'Ffynhonnell' },
      presses: [{ title: { en: 'Press', cy: 'Gwasg' }, rows: [], facts: [] }],
      ask: {
        prompt: { en: 'Which way, and how strong?', cy: 'Pa ffordd, a pha mor gryf?' },
        figures: ['A measure, with one', 'A measure, with another'].map((label) => ({
          label: { en: label, cy: label },
          press: 1,
        })),
      },
    },
    key: (random) => ({
      source: { en: 'A source', cy: 'Ffynhonnell' },
      presses: [
        {
          title: { en: `Rows ${random()}`, cy: `Rhesi ${random()}` },
          rows: [
            {
              id: 'one',
              label: { en: 'A measure', cy: 'Mesur' },
              better: 'lower' as const,
              sides: [
                {
                  n: 40,
                  queries: [],
                  cells: [{ printed: '.200*', r: 0.2, ci95: [-0.1, 0.5] as [number, number], queries: [] }],
                },
              ],
            },
          ],
          facts: [{ sentences: [{ en: 'A finding', cy: 'Canfyddiad' }], source: { en: 'S', cy: 'Ff' } }],
        },
      ],
    }),
    response: (random, { ask }) => ({
      expected: (ask?.figures ?? []).map(() => Math.floor(random() * 7) - 3),
    }),
  },
})
