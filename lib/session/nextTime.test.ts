import { expect, it } from 'vitest'
import type { ActivityId } from '../workshop/ids.ts'
import { type LookedAt, nextTime } from './nextTime.ts'

const one = 'act_one' as ActivityId // written by hand: no schema to brand it
const element = (id: string, averageDistance: number | null, n = 12, cantTell: number | null = 0) => ({
  id,
  now: { size: 'full', n, averageDistance },
  cantTell,
})
const round = (shown: Record<string, unknown>, more: Partial<LookedAt> = {}): LookedAt => ({
  activityId: one,
  number: 1,
  spoiled: false,
  passed: 0,
  answered: 12,
  shown,
  ...more,
})

it('names at most two elements that the room was further apart on than 0.8 marks, the widest first', () => {
  const elements = [
    element('empathy', 0.9),
    element('clarity', 1.3),
    element('autonomy', 0.85),
    element('purpose', 0.8),
  ]
  expect(nextTime([round({ room: { elements } })], [])).toEqual([
    { rule: 'widest', activityId: one, elementId: 'clarity', distance: 1.3, excerpts: 1 },
    { rule: 'widest', activityId: one, elementId: 'empathy', distance: 0.9, excerpts: 1 },
  ])
})

it('averages an element over the excerpts in which it was rated by five people or more', () => {
  const rounds = [
    round({ room: { elements: [element('clarity', 1.25)] } }),
    round({ room: { elements: [element('clarity', 0.75)] } }),
    round({ room: { elements: [element('clarity', 1.9, 4)] } }),
  ]
  expect(nextTime(rounds, [])).toEqual([
    { rule: 'widest', activityId: one, elementId: 'clarity', distance: 1, excerpts: 2 },
  ])
})

it('says nothing of spoiled rounds, and of second votes only whether they merely narrowed', () => {
  const room = { elements: [element('clarity', 1.4)] }
  expect(nextTime([round({ room }, { spoiled: true }), round({ room }, { number: 2, passed: 8 })], [])).toEqual([])
})

it('speaks of sitting out from five people and a fifth of the room on', () => {
  expect(nextTime([round({}, { passed: 5, answered: 25 })], [])).toMatchObject([{ rule: 'satOut', people: 5, of: 25 }])
  expect(nextTime([round({}, { passed: 5, answered: 26 })], [])).toEqual([])
  expect(nextTime([round({}, { passed: 4, answered: 8 })], [])).toEqual([])
})

it('speaks of an element that a third of the room could not tell', () => {
  const elements = [element('evocation', null, 6, 6), element('empathy', 0.5, 8, 4)]
  expect(nextTime([round({ room: { elements } }, { answered: 14 })], [])).toEqual([
    { rule: 'cantTell', activityId: one, elementId: 'evocation', people: 6 },
  ])
})

it('tells a second vote that only narrowed from one that came nearer', () => {
  const votes = (moved: { closer: number; further: number }) =>
    round(
      {
        room: { now: { agreement: { index: 71 } }, before: { agreement: { index: 60 } } },
        overallCoding: { moved: { same: 3, ...moved } },
      },
      { number: 2 },
    )
  expect(nextTime([votes({ closer: 3, further: 3 })], [])).toEqual([{ rule: 'onlyNarrower', activityId: one }])
  expect(nextTime([votes({ closer: 4, further: 3 })], [])).toEqual([])
})

it('names what took half as long again as planned and at least three minutes more, the worst first', () => {
  const times = [
    { activityId: one, minutes: 4, took: 6 },
    { activityId: one, minutes: 8, took: 12 },
    { activityId: one, minutes: 10, took: 14 },
    { activityId: one, minutes: 5, took: 15 },
    { activityId: one, minutes: 5, took: null },
  ]
  expect(nextTime([], times)).toMatchObject([
    { minutes: 5, took: 15 },
    { minutes: 8, took: 12 },
  ])
})

it('says nothing of a room that could not be read', () => {
  expect(nextTime([round({ room: { size: 'none' }, wall: null })], [])).toEqual([])
})
