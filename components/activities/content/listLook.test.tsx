import { describe, expect, it } from 'vitest'
import { areFew, roomFor } from './listLook.ts'

describe('a list on the big screen', () => {
  it('stands large where three short points are expected, before they are there', () => {
    expect(areFew([], 3)).toBe(true)
    expect(areFew([], 11)).toBe(false)
    expect(areFew(['x'.repeat(90)], 1)).toBe(false)
  })

  it('keeps its first points while there is room, then lets them give way to the latest', () => {
    expect(roomFor(['a', 'b', 'c'])).toBe(0)
    const long = Array.from({ length: 11 }, () => 'x'.repeat(80))
    expect(roomFor(long)).toBe(7)
    expect(roomFor(['x'.repeat(2000)])).toBe(0)
    expect(roomFor(['a', 'x'.repeat(2000)])).toBe(1)
  })
})
