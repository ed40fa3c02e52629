import { describe, expect, it } from 'vitest'
import type { ActivityId } from '../workshop/ids.ts'
import { besideShown, recalledAgreement } from './beside.ts'
import { roomFigures } from './roomFigures.ts'

const other = 'act_other' as ActivityId // written by hand, in the form of its schema
const title = { en: 'First', cy: 'Cyntaf' }
const shownOf = (shown: Record<string, unknown>, number = 1) => ({
  activityId: other,
  kind: 'rate',
  title,
  excerptId: null,
  number,
  shown,
})
const room = (...marks: number[]) => roomFigures(marks, 5)

describe('two activities side by side', () => {
  it('hold the first vote, before anyone had talked, beside this one', () => {
    const earlier = [
      shownOf({ room: { now: room(1, 2, 3, 4, 5) } }),
      shownOf({ room: { now: room(4, 4, 4, 4, 4) } }, 2),
    ]
    const recalled = recalledAgreement(earlier, other)
    expect(recalled).toEqual({ title, indexes: { overall: 0 } })
    expect(besideShown(recalled, [{ id: 'overall', now: room(3, 3, 3, 3, 3) }])).toEqual({
      title,
      rows: [{ id: 'overall', other: 0, own: 100 }],
    })
  })

  it('are compared element by element, and not where one room was too small to be drawn', () => {
    const elements = [
      { id: 'empathy', now: room(3, 3, 3, 3, 3) },
      { id: 'autonomy', now: room(3, 3) },
    ]
    const recalled = recalledAgreement([shownOf({ room: { elements } })], other)
    expect(recalled?.indexes).toEqual({ empathy: 100 })
    const own = elements.map(({ id }) => ({ id, now: room(1, 1, 1, 1, 1) }))
    expect(besideShown(recalled, own)?.rows).toEqual([
      { id: 'empathy', other: 100, own: 100 },
      { id: 'autonomy', other: null, own: 100 },
    ])
  })

  it('are not compared while the other has not been shown', () => {
    expect(recalledAgreement([], other)).toBeNull()
    expect(besideShown(null, [])).toBeNull()
  })
})
