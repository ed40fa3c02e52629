import { expect, it } from 'vitest'
import type { ElementId } from '../workshop/ids.ts'
import { byCard, noCard } from './byCard.ts'
import { laidIdeas, withLaid } from './laid.ts'

const empathy = 'empathy' as ElementId // written by hand, in the form of its schema
const ideas = ['tea', 'warm', 'time'].map((key) => ({ key, text: key, count: 1 }))
const cards = [{ id: 'empathy' }]

it('an idea lies beside the card it was laid to last, or is taken up again', () => {
  const once = withLaid([], [{ key: 'warm', card: empathy }])
  const moved = withLaid(once, [
    { key: 'warm', card: noCard },
    { key: 'tea', card: empathy },
  ])
  expect(laidIdeas(ideas, moved).map(({ card }) => card)).toEqual(['empathy', '-', null])
  expect(withLaid(moved, [{ key: 'tea', card: null }])).toEqual([{ key: 'warm', card: '-' }])
})

it('what was laid and is not on the wall any more is nowhere', () => {
  const laid = withLaid([], [{ key: 'gone', card: empathy }])
  expect(JSON.stringify(laidIdeas(ideas, laid))).not.toContain('gone')
})

it('a screen draws what is beside each card, what has none, and what waits', () => {
  const laid = withLaid(
    [],
    [
      { key: 'warm', card: empathy },
      { key: 'tea', card: noCard },
    ],
  )
  const drawn = byCard(laidIdeas(ideas, laid), cards)
  expect(drawn.of('empathy').map(({ key }) => key)).toEqual(['warm'])
  expect(drawn.none.map(({ key }) => key)).toEqual(['tea'])
  expect(drawn.waiting.map(({ key }) => key)).toEqual(['time'])
  expect(drawn.begun).toBe(true)
})

it('what lies beside a card that is not there waits', () => {
  const laid = withLaid([], [{ key: 'warm', card: 'evocation' as ElementId }]) // as above
  const drawn = byCard(laidIdeas(ideas, laid), cards)
  expect(drawn.waiting).toHaveLength(3)
  expect(drawn.begun).toBe(false)
})
