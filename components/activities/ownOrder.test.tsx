import { expect, it } from 'vitest'
import { ownOrder } from './ownOrder.ts'

const things = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ id }))
const orderOf = (lot: number, list = things) =>
  ownOrder(list, lot)
    .map(({ id }) => id)
    .join('')

it('keeps everything and depends on the lot alone, not on the order it is handed', () => {
  expect([...orderOf(7)].sort().join('')).toBe('abcdefg')
  expect(orderOf(7, [...things].reverse())).toBe(orderOf(7))
})

it('gives phones different orders, each thing about as often in front', () => {
  const first = Array.from({ length: 700 }, (_, at) => orderOf(Math.imul(at, 2654435761) >>> 0)[0])
  for (const { id } of things) {
    const count = first.filter((one) => one === id).length
    expect(count).toBeGreaterThan(50)
    expect(count).toBeLessThan(170)
  }
})
