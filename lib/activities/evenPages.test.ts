import { describe, expect, it } from 'vitest'
import { evenPages } from './evenPages.ts'

const pagesOf = (heights: readonly number[], columns = 2) =>
  evenPages(heights, { heightOf: (height) => height, high: 12, columns })

describe('pages of what a screen can not hold at once', () => {
  it('hold everything once, in its order, and no column more than it has room for', () => {
    const heights = [5, 6, 8, 3, 2, 9, 4]
    const pages = pagesOf(heights)
    expect(pages.flat(2)).toEqual(heights)
    expect(pages.length).toBe(2)
    for (const column of pages.flat()) expect(column.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(12)
  })

  it('are about equally full', () => {
    expect(pagesOf([3, 3, 3, 3, 3, 3], 1)).toEqual([[[3, 3, 3]], [[3, 3, 3]]])
    expect(pagesOf([3, 3, 3, 3], 2)).toEqual([
      [
        [3, 3],
        [3, 3],
      ],
    ])
  })

  it('give what is higher than a column a column of its own, and are none where there is nothing', () => {
    expect(pagesOf([2, 20, 2], 1)).toEqual([[[2]], [[20]], [[2]]])
    expect(pagesOf([])).toEqual([])
  })
})
