import { expect, it } from 'vitest'
import type { ActivityId } from '../workshop/ids.ts'
import { recalledWall } from './recalledWall.ts'
import { emptyWall, keyOf, withGroup, withPlace } from './wall.ts'
import { roomWalls } from './written.ts'

const wall = 'act_wall' as ActivityId // written by hand, in the form of its schema
const earlier = (shown: Record<string, unknown>) => [
  { activityId: wall, kind: 'brainstorm', title: { en: '', cy: '' }, excerptId: null, number: 1, shown },
]

it('a wall is recalled by its groups, then by what stands alone', () => {
  const idea = { groups: [{ name: 'Truth', count: 3, texts: [] }], loose: [{ text: 'time', count: 1 }], count: 4 }
  expect(recalledWall(earlier({ wall: { n: 5, walls: { idea } } }), wall)).toMatchObject([
    { text: 'Truth', count: 3 },
    { text: 'time', count: 1 },
  ])
})

it('what was not shown, or of a room below the floor, is not recalled', () => {
  expect(recalledWall([], wall)).toBeNull()
  expect(recalledWall(earlier({ wall: { n: 3, walls: null } }), wall)).toBeNull()
  expect(recalledWall(earlier({ room: { now: 1 } }), wall)).toBeNull()
})

it('[M7] a group that is called what somebody wrote is one idea with it, and so are the same words of two fields: of people, each once', () => {
  const text = (field: string, ...texts: string[]) => texts.map((one) => ({ field, text: one }))
  const people = [
    [...text('being', 'time', 'hours', 'Calm'), ...text('doing', 'calm')], // one person, in four places
    [...text('being', 'hours')],
    [...text('being', 'Time.')],
    [...text('doing', 'calm')],
    [...text('doing', 'walk')],
  ]
  const arranged = withPlace(withGroup(emptyWall, 'group1', 'Time'), keyOf('being', 'hours'), 'group1')
  const shown = { wall: roomWalls(['being', 'doing'], people, { floor: 5, second: false, wall: arranged }) }
  expect(recalledWall(earlier(shown), wall)?.map(({ text, count }) => [text, count])).toEqual([
    ['Time', 3],
    ['Calm', 2],
    ['walk', 1],
  ])
})

it('a wall that comes after another press is found', () => {
  const line = { groups: [], loose: [{ text: 'Tea', count: 1 }], count: 1 }
  const shown = { room: { now: 1 }, lines: { n: 5, walls: { line } } }
  expect(recalledWall(earlier(shown), wall)).toMatchObject([{ text: 'Tea', count: 1 }])
})
