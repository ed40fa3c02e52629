import { describe, expect, it } from 'vitest'
import type { CountedRound, CountedSession } from './counted.ts'
import { ratedRounds } from './excerptReports.ts'
import { freeze } from './frozen.ts'
import { groupReports } from './groupReports.ts'
import { houseRules, rulesWhileRunning } from './rules.ts'
import { partCells } from './splits.ts'

const text = (words: string) => ({ en: words, cy: words })
const lists = [
  { id: 'team' as const, items: ['North', 'South'].map(text) },
  { id: 'role' as const, items: ['Practitioner', 'Supervisor', 'Manager'].map(text) },
]
type Pick = { readonly role?: number; readonly team?: number }

/** A room whose people pick these and mark 1 to 5 in turn, or what `mark` says. */
const room = (picks: readonly Pick[], mark = (at: number) => 1 + (at % 5), id = 'ses_one'): CountedSession => {
  const given = picks.map((own, at) => ({ row: `${id}${100 + at}`, picks: own, marks: { overall: mark(at) } }))
  const items = [{ id: 'overall', name: text('Overall'), coding: 3, coders: [] }]
  const round: CountedRound = {
    ...{ activityId: 'act_one', of: 'practice', number: 1, excerptId: 'exc_a', people: picks.length, passed: 0 },
    ...freeze({ items, dimensions: [], codingLabel: null, labels: [] }, text('One'), given, lists),
  }
  const place = { title: text('One'), workshopId: 'wsh_one', teamId: null, startedAt: 0, quarter: '1970-Q1', texts: [] }
  return { id, ...place, rounds: [round] }
}
const many = (people: number, pick: Pick): Pick[] => new Array<Pick>(people).fill(pick)
const shown = (session: CountedSession, rules = houseRules) =>
  session.rounds
    .flatMap((round) => partCells(session, round, rules))
    .map(({ key, cell }) => `${key}: ${cell.hidden ?? cell.marks.length}`)

describe('the parts of a room by what people picked', () => {
  it('are shown where each has ten people, and nobody is left over', () => {
    expect(shown(room([...many(11, { role: 0 }), ...many(10, { role: 1 })]))).toEqual([
      'role practitioner: 11',
      'role supervisor: 10',
    ])
    expect(shown(room([...many(9, { role: 0 }), ...many(9, { role: 1 })]))).toEqual([
      'role practitioner: fewForShares',
      'role supervisor: fewForShares',
    ])
  })

  it('are hidden with the next smallest where one is too small to be left over alone', () => {
    expect(shown(room([...many(14, { role: 0 }), ...many(11, { role: 1 }), ...many(6, { role: 2 })]))).toEqual([
      'role practitioner: 14',
      'role supervisor: leftOver',
      'role manager: fewForShares',
    ])
  })

  it('are hidden where whoever declined could be read off', () => {
    expect(shown(room([...many(10, { role: 0 }), ...many(9, {})]))).toEqual(['role practitioner: leftOver'])
    expect(shown(room([...many(10, { role: 0 }), ...many(10, {})]))).toEqual(['role practitioner: 10'])
  })

  it('are those of roles alone where teams cut the same room by a few people', () => {
    const picks = [
      ...many(12, { role: 0, team: 0 }),
      ...many(6, { role: 0, team: 1 }),
      ...many(12, { role: 1, team: 1 }),
    ]
    expect(shown(room(picks))).toEqual([
      'team north: leftOver',
      'team south: leftOver',
      'role practitioner: 18',
      'role supervisor: 12',
    ])
  })

  it('are hidden while a session runs, since a vote that is still to come may cut them', () => {
    expect(shown(room(many(12, { role: 0 })), rulesWhileRunning)).toEqual(['role practitioner: stillRunning'])
  })

  it('are none where no list was offered', () => {
    const session = room(many(12, { role: 0 }))
    const rounds = session.rounds.map(({ marks: { groups: _groups, ...marks }, ...round }) => ({ ...round, marks }))
    expect(shown({ ...session, rounds })).toEqual([])
  })
})

it('a role has figures of rooms in which ten or more picked it, and never shares of marks', () => {
  const figuresOf = (sessions: readonly CountedSession[]) =>
    groupReports(ratedRounds(sessions)).flatMap(({ groups }) => groups.map(({ figures }) => figures))
  // Six and six would be twelve over two rooms: but one of the rooms less would be six.
  const small = room([...many(6, { role: 0 }), ...many(6, { role: 1 })])
  const again = room([...many(6, { role: 0 }), ...many(6, { role: 1 })], undefined, 'ses_two')
  expect(figuresOf([small, again]).map(({ people, mean }) => [people, mean.hidden])).toEqual([
    [null, 'fewForShares'],
    [null, 'fewForShares'],
  ])
  const large = room([...many(10, { role: 0 }), ...many(12, { role: 1 })], undefined, 'ses_three')
  expect(figuresOf([small, large]).map(({ people, shares }) => [people, shares.hidden])).toEqual([
    [10, 'leftOver'],
    [12, 'leftOver'],
  ])
})
