import { expect, it } from 'vitest'
import type { ActivityId } from '../workshop/ids.ts'
import { recalledWall } from './recalledWall.ts'

const wall = 'act_wall' as ActivityId // written by hand, in the form of its schema
const earlier = (shown: Record<string, unknown>) => [
  { activityId: wall, kind: 'brainstorm', title: { en: '', cy: '' }, excerptId: null, number: 1, shown },
]

it('a wall is recalled by its groups, then by what stands alone', () => {
  const idea = { groups: [{ name: 'Truth', count: 3, texts: [] }], loose: [{ text: 'time', count: 1 }], count: 4 }
  expect(recalledWall(earlier({ wall: { n: 5, walls: { idea } } }), wall)).toEqual([
    { text: 'Truth', count: 3 },
    { text: 'time', count: 1 },
  ])
})

it('what was not shown, or of a room below the floor, is not recalled', () => {
  expect(recalledWall([], wall)).toBeNull()
  expect(recalledWall(earlier({ wall: { n: 3, walls: null } }), wall)).toBeNull()
  expect(recalledWall(earlier({ room: { now: 1 } }), wall)).toBeNull()
})
