import * as z from 'zod/mini'
import { kendallsW } from '../../stats/kendallsW.ts'
import { LocalText } from '../../workshop/text.ts'
import { defineKind } from '../kind.ts'

const Config = z.strictObject({ prompt: LocalText, items: z.array(LocalText).check(z.minLength(3), z.maxLength(7)) })

/** The items by their number in the list, the one on top first. */
const Response = z.strictObject({ order: z.array(z.int().check(z.gte(0), z.lte(6))).check(z.maxLength(7)) })

const shuffled = (n: number, random: () => number): number[] => {
  const left = Array.from({ length: n }, (_, at) => at)
  return Array.from({ length: n }, () => left.splice(Math.floor(random() * left.length), 1)[0] ?? 0)
}

/**
 * Below this much common order (Kendall's W; 0 none, 1 the same for all) the mean order is told as a loose one. Orders
 * drawn by lot give 1 / people, which is 0.2 in the smallest room that is shown. The bound is ours.
 */
const loose = 0.3

/** Whether people's orders differ so much that the mean order says little. */
const differsWidely = (orders: readonly (readonly number[])[]): boolean =>
  (kendallsW(orders.map((order) => order.map((_, item) => order.indexOf(item)))).value ?? 0) < loose

/** The room puts a list in order; shown is the mean order, with how far people differ. */
export const rank = defineKind({
  asks: true,
  config: Config,
  key: z.null(),
  response: Response,
  fits: ({ items }, { order }) => order.length === items.length && items.every((_, at) => order.includes(at)),
  complete: () => true,
  excerpt: () => null,
  rungs: () => ['room'],
  face: ({ prompt, items }) => ({ prompt, items }),
  keyOf: () => null,
  ladder: {
    /**
     * The items by their mean place (1 is the top), each with how many put it at which place; `null` below the floor.
     * Items with the same mean keep the order of the list. `split`: the orders differ widely.
     */
    room: {
      of: 'room',
      show: ({ items }, answers, { floor }) => {
        const orders = answers.flatMap(({ now }) => (now ? [now.order] : []))
        if (orders.length < floor) return { n: orders.length, items: null, split: false }
        const ranked = items.map((text, item) => {
          const places = orders.map((order) => order.indexOf(item))
          const counts = items.map((_, place) => places.filter((one) => one === place).length)
          return { item, text, mean: 1 + places.reduce((sum, place) => sum + place, 0) / places.length, counts }
        })
        return {
          n: orders.length,
          items: ranked.sort((a, b) => a.mean - b.mean || a.item - b.item),
          split: differsWidely(orders),
        }
      },
    },
  },
  example: {
    config: {
      prompt: { en: 'What gets in the way most?', cy: 'Beth sy’n rhwystro fwyaf?' },
      items: [
        { en: 'Time', cy: 'Amser' },
        { en: 'Practice', cy: 'Ymarfer' },
        { en: 'Someone who listens in', cy: 'Rhywun sy’n gwrando' },
        { en: 'Agreeing what good is', cy: 'Cytuno beth sy’n dda' },
      ],
    },
    key: () => null,
    response: (random, { items }) => ({ order: shuffled(items.length, random) }),
  },
})
