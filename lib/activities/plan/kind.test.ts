import { describe, expect, it } from 'vitest'
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

  it('[M2] disappears whole when the console hides it', () => {
    const [first] = wallTexts(plan.texts?.of(config, teams) ?? [])
    const wall = withHidden(emptyWall, first?.key ?? '', true)
    const { walls } = plan.ladder.plans.show(config, teams, { ...rule, wall })
    expect(walls?.plan?.count).toBe(2)
    expect(JSON.stringify(walls)).not.toContain(first?.text.split('\n')[0])
  })
})
