import { describe, expect, it } from 'vitest'
import type { ActivityId } from '../../workshop/ids.ts'
import { emptyWall, wallTexts, withHidden } from '../wall.ts'
import { plan } from './kind.ts'

const { config } = plan.example
const team = (change: string, who: string) => ({
  now: { texts: { change: [change], who: [who] }, done: true },
  before: null,
})
const rule = { floor: 3, second: false }
const teams = [team('Listen first', 'Duty team'), team('Record one visit', ''), team('Shadow each other', 'All')]

describe('a plan', () => {
  it('keeps its lines together, an empty one in its place', () => {
    const { walls } = plan.ladder.plans.show(config, teams, rule)
    expect(walls?.plan?.loose.map(({ text }) => text)).toEqual([
      'Listen first\nDuty team',
      'Record one visit\n',
      'Shadow each other\nAll',
    ])
  })

  it('[M6] is shown among eighteen people though there are only four teams, and in no room below the floor', () => {
    const four = [...teams, team('Ask the child', 'Mair')]
    const { n, walls } = plan.ladder.plans.show(config, four, { floor: 5, joined: 18, second: false })
    expect({ n, plans: walls?.plan?.count }).toEqual({ n: 4, plans: 4 })
    expect(
      plan.ladder.plans.show(config, four.slice(0, 1), { floor: 5, joined: 5, second: false }).walls,
    ).not.toBeNull()
    expect(plan.ladder.plans.show(config, four, { floor: 5, joined: 4, second: false })).toEqual({ n: 4, walls: null })
    const empty = { now: { texts: { change: [''] }, done: true }, before: null }
    expect(plan.ladder.plans.show(config, [empty], { floor: 5, joined: 18, second: false })).toEqual({
      n: 0,
      walls: null,
    })
  })

  it('[M2] disappears whole when the console hides it', () => {
    const [first] = wallTexts([plan.texts?.of(config, teams) ?? []])
    const wall = withHidden(emptyWall, first?.key ?? '', true)
    const { walls } = plan.ladder.plans.show(config, teams, { ...rule, wall })
    expect(walls?.plan?.count).toBe(2)
    expect(JSON.stringify(walls)).not.toContain(first?.text.split('\n')[0])
  })

  it('has the ideas of an earlier wall beside it, as the room was shown them, where it names one', () => {
    const wall = 'act_wall' as ActivityId // written by hand, in the form of its schema
    const idea = { groups: [], loose: [{ text: 'Time', count: 2 }], count: 2 }
    const title = { en: '', cy: '' }
    const shown = { wall: { n: 5, walls: { idea } } }
    const earlier = [{ activityId: wall, kind: 'brainstorm', title, excerptId: null, number: 1, shown }]
    expect(plan.recall?.from({ ...config, wall })).toEqual([wall])
    expect(plan.recall?.make({ ...config, wall }, earlier)).toMatchObject([{ text: 'Time', count: 2 }])
    expect(plan.recall?.from(config)).toEqual([])
    expect(plan.recall?.make(config, earlier)).toBeNull()
  })
})
