import { expect, it } from 'vitest'
import { edgesOf } from './pairEdges.ts'

const groups = [3, 1, 2]

it('outlines the pairs of a group as a staircase', () => {
  expect(edgesOf(1, 0, groups)).toEqual({ top: true, right: true, bottom: false, left: true })
  expect(edgesOf(2, 0, groups)).toEqual({ top: false, right: false, bottom: true, left: true })
  expect(edgesOf(2, 1, groups)).toEqual({ top: true, right: true, bottom: true, left: false })
  expect(edgesOf(5, 4, groups)).toEqual({ top: true, right: true, bottom: true, left: true })
})

it('outlines no pair of two groups, and nothing where there are none', () => {
  const edged = [edgesOf(3, 0, groups), edgesOf(4, 3, groups), edgesOf(1, 0, [])].flatMap((edges) =>
    Object.values(edges),
  )
  expect(edged).not.toContain(true)
})
