import { describe, expect, it } from 'vitest'
import { activitiesIn, chosenTrack, shorterTrack, stepOf, trackLength } from './tracks.ts'
import { Workshop } from './workshop.ts'

const both = (text: string) => ({ en: text, cy: text })
const activity = (id: string, minutes: number, more: object = {}) => ({
  id: `act_${id}`,
  kind: 'rate',
  title: both(id),
  minutes,
  notesBefore: [],
  notesAfter: [],
  asking: null,
  config: {},
  ...more,
})

const day = Workshop.parse({
  schemaVersion: 1,
  title: both('A day'),
  description: both(''),
  tracks: [
    { id: 'full', label: both('All of it') },
    { id: 'short', label: both('An hour') },
  ],
  activities: [
    activity('welcome', 6, { tracks: { full: 6, short: 3 } }),
    activity('mark', 6, { step: 'd3', tracks: { full: 6, short: 5 } }),
    activity('asked', 2, { step: 'd3', tracks: { full: 2, short: null } }),
    activity('rest', 15, { tracks: { full: 15 } }),
    activity('always', 1),
  ],
})

describe('a workshop with tracks', () => {
  it('is played in the longest one where none is asked for', () => {
    expect(chosenTrack(day, null)).toBe('full')
    expect(chosenTrack(day, 'short')).toBe('short')
    expect(chosenTrack({}, null)).toBeNull()
  })

  it('leaves out of a track what has no minutes in it, and gives the rest that track’s minutes', () => {
    const held = activitiesIn(day.activities, 'short')
    expect(held.map(({ id, minutes }) => [id, minutes])).toEqual([
      ['act_welcome', 3],
      ['act_mark', 5],
      ['act_always', 1],
    ])
  })

  it('is as long as the activities of the track, and counts several of one step once', () => {
    expect(trackLength(day.activities, 'full')).toEqual({ minutes: 30, steps: 4 })
    expect(trackLength(day.activities, 'short')).toEqual({ minutes: 9, steps: 3 })
  })

  it('knows the next shorter one', () => {
    expect(shorterTrack(day, 'full')).toBe('short')
    expect(shorterTrack(day, 'short')).toBeNull()
    expect(shorterTrack({}, null)).toBeNull()
  })
})

it('an activity that stands alone is a step of its own', () => {
  expect(stepOf({ id: 'act_first' })).toBe('act_first')
  expect(stepOf({ id: 'act_first', step: 'b3' })).toBe('b3')
})

it('a workshop without tracks has one length, in which every activity is', () => {
  const { activities } = day
  expect(activitiesIn(activities, null)).toHaveLength(5)
})
