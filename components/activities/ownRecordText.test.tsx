import { expect, it } from 'vitest'
import { ownRecordText } from './ownRecordText.ts'

const words = {
  heading: 'My record',
  attended: 'Attended',
  mine: 'me',
  room: 'room',
  coding: 'coding',
  byHand: 'counted by hand',
}

it('a record holds each mark with what was shown beside it, and what its owner added', () => {
  const lines = [{ about: 'An evening', mine: '4', room: '3', coding: null }]
  const session = { title: 'Day', begunAt: 0, endedAt: null, activities: [{ title: 'First', byHand: false, lines }] }
  const text = ownRecordText(session, words, [
    ['What I learned', 'To wait'],
    ['What it changes', ''],
  ])
  expect(text).toContain('  An evening: me: 4 · room: 3')
  expect(text).not.toContain('coding')
  expect(text).toContain('What I learned\n  To wait')
  expect(text).not.toContain('What it changes')
})

it('a room that was counted by hand is marked as such', () => {
  const lines = [{ about: 'An evening', mine: '4', room: '3', coding: null }]
  const activities = [{ title: 'First', byHand: true, lines }]
  const text = ownRecordText({ title: 'Day', begunAt: 0, endedAt: null, activities }, words, [])
  expect(text).toContain('First (counted by hand)')
})
