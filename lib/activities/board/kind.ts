import * as z from 'zod/mini'
import { LocalText } from '../../workshop/text.ts'
import { defineKind, type Recall } from '../kind.ts'
import { type PlacedExcerpt, placesIn } from '../place.ts'
import { boardFigures } from './boardFigures.ts'

/** An axis from 1 to 5: its name, and its two ends in words that also name the corners. */
const Axis = z.strictObject({ name: LocalText, low: LocalText, high: LocalText })

/**
 * A place on an axis: 1 to 5 in halves. That makes 9 by 9 cells, each as wide as a fingertip on a narrow phone; a finer
 * grid would ask for more than a finger, eight arrow presses or a memory of meetings can give.
 */
const Step = z.number().check(z.gte(1), z.lte(5), z.multipleOf(0.5))

const Config = z.strictObject({
  heading: LocalText,
  /** What people are asked to place; `null`: they are asked nothing, and only the excerpts are shown. */
  asking: z.nullable(LocalText),
  across: Axis,
  up: Axis,
})
type Config = z.infer<typeof Config>

/** The excerpts heard so far. Their places are new to the room, so no view has them before the press. */
const recall: Recall<Config, readonly PlacedExcerpt[]> = {
  from: () => 'placed',
  onlyRungs: true,
  make: (_config, earlier) => placesIn(earlier.map(({ place }) => place)),
}

const exampleRecalled: readonly PlacedExcerpt[] = [
  {
    excerptId: 'exc_example' as PlacedExcerpt['excerptId'], // a brand that only its schema gives
    title: { en: 'An evening', cy: 'Noson' },
    letter: 'A',
    label: { en: 'Demo coding', cy: 'Codio enghreifftiol' },
    axes: { across: { en: 'Care', cy: 'Gofal' }, up: { en: 'Authority', cy: 'Awdurdod' } },
    coding: { across: 5 / 3, up: 11 / 3 },
    room: { across: 2.4, up: 3.1, nAcross: 9, nUp: 8 },
  },
]

/** Where do meetings sit, between care and authority? Then where the excerpts heard so far stand. */
export const board = defineKind({
  asks: true,
  config: Config,
  key: z.null(),
  response: z.strictObject({ across: Step, up: Step }),
  asksHere: ({ asking }) => asking !== null,
  fits: ({ asking }) => asking !== null,
  complete: () => true,
  excerpt: () => null,
  rungs: ({ asking }) => (asking === null ? ['excerpts'] : ['room', 'excerpts']),
  face: ({ heading, asking, across, up }) => ({
    heading,
    prompt: asking ?? heading,
    asks: asking !== null,
    across,
    up,
  }),
  keyOf: () => null,
  recall,
  ladder: {
    /** Everyone's point, the corners counted, and the average. */
    room: {
      of: 'room',
      show: (_config, answers, { floor }) =>
        boardFigures(
          answers.flatMap(({ now }) => now ?? []),
          floor,
        ),
    },
    /** The excerpts whose coding has been shown by now, where the coding and the room put them. */
    excerpts: { of: 'room', show: (_config, _answers, { recalled }) => recalled ?? [] },
  },
  record: ({ prompt, across, up }, own) => [
    {
      about: prompt,
      mine: `${across.name} ${own.across}, ${up.name} ${own.up}`,
      room: null,
      coding: null,
    },
  ],
  example: {
    config: {
      heading: { en: 'Two axes', cy: 'Dwy echel' },
      asking: { en: 'Where do most meetings sit?', cy: 'Ble mae’r rhan fwyaf o gyfarfodydd?' },
      across: {
        name: { en: 'Care', cy: 'Gofal' },
        low: { en: 'little care', cy: 'ychydig o ofal' },
        high: { en: 'much care', cy: 'llawer o ofal' },
      },
      up: {
        name: { en: 'Authority', cy: 'Awdurdod' },
        low: { en: 'little authority', cy: 'ychydig o awdurdod' },
        high: { en: 'much authority', cy: 'llawer o awdurdod' },
      },
    },
    key: () => null,
    response: (random) => ({ across: 1 + Math.floor(random() * 9) / 2, up: 1 + Math.floor(random() * 9) / 2 }),
    recalled: exampleRecalled,
  },
})
