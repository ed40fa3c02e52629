import { describe, expect, it } from 'vitest'
import type { ActivityId } from '../../workshop/ids.ts'
import type { Earlier } from '../kind.ts'
import { textKey } from '../textKey.ts'
import { tiesOf } from '../ties.ts'
import { emptyWall, keyOf, type OwnText, type Wall, withGroup, withHidden, withMerged, withPlace } from '../wall.ts'
import { roomWalls } from '../written.ts'
import { poll } from './kind.ts'

const { config } = poll.example
const wall = 'act_wall' as ActivityId // written by hand, in the form of its schema
const chose = (...ids: string[]) => ids.map((id) => ({ now: { chosen: [id] }, before: null }))
const rule = { floor: 5, second: false }

describe('a poll', () => {
  it('takes as many choices as may be made, each once and each from the list', () => {
    expect(poll.fits(config, { chosen: ['c1'] })).toBe(true)
    expect(poll.fits(config, { chosen: [] })).toBe(false)
    expect(poll.fits(config, { chosen: ['c0', 'c1'] })).toBe(false)
    expect(poll.fits({ ...config, most: 2 }, { chosen: ['c1', 'c1'] })).toBe(false)
    expect(poll.fits(config, { chosen: ['c9'] })).toBe(false)
  })

  it('waits for as many as may be chosen, and for no more than there are', () => {
    const three = { ...config, most: 3 }
    expect(poll.complete(three, { chosen: ['c0', 'c1'] })).toBe(false)
    expect(poll.complete({ ...three, choices: three.choices.slice(0, 2) }, { chosen: ['c0', 'c1'] })).toBe(true)
    expect(poll.complete({ ...three, choicesFrom: wall }, { chosen: ['time', 'tea'] })).toBe(false)
    expect(poll.complete({ ...three, choicesFrom: wall }, { chosen: ['time', 'tea'], all: true })).toBe(true)
  })

  it('counts every choice, those of nobody too, in the order of the list', () => {
    const { n, choices } = poll.ladder.room.show(config, chose('c0', 'c2', 'c2', 'c2', 'c0'), rule)
    expect(n).toBe(5)
    expect(choices?.map(({ people }) => people)).toEqual([2, 0, 3])
  })

  it('[V4] says only how many answered below the floor', () => {
    expect(poll.ladder.room.show(config, chose('c0', 'c1'), rule)).toEqual({ n: 2, choices: null })
  })

  describe('of the ideas of an earlier wall', () => {
    const own = { ...config, choices: [], most: 2, choicesFrom: wall }
    const earlier = (people: readonly OwnText[][], arranged: Wall = emptyWall): Earlier[] => [
      {
        activityId: wall,
        kind: 'brainstorm',
        title: { en: 'Ideas', cy: 'Syniadau' },
        excerptId: null,
        number: 1,
        shown: { wall: roomWalls(['idea'], people, { floor: 5, second: false, wall: arranged }) },
        ties: tiesOf(arranged),
      },
    ]
    const wrote = (...texts: string[]) => texts.map((text) => [{ field: 'idea', text }])
    const people = wrote('Time', 'Time', 'Time', 'Hours', 'Tea')
    const keyOfText = (text: string) => keyOf('idea', text)
    const [time, hours, tea] = ['Time', 'Hours', 'Tea'].map(keyOfText) as [string, string, string]
    const votes = (ideas: ReturnType<typeof offer>, answers: readonly string[][]) => {
      const shown = poll.ladder.room.show(
        own,
        answers.map((chosen) => ({ now: { chosen }, before: null })),
        { ...rule, recalled: { ideas, table: null } },
      )
      return { ...shown, choices: shown.choices?.map(({ text, people: count }) => [text.en, count]) }
    }
    const offer = (arranged?: Wall, from = people) => poll.recall?.make(own, earlier(from, arranged)).ideas ?? null
    const answers = [[time, hours], [hours], [hours, tea], [tea], [tea]]

    it('offers them once the wall has been shown, and lists them by votes', () => {
      expect(poll.recall?.make(own, []).ideas).toBeNull()
      expect(offer()?.offered.map(({ text }) => text.en)).toEqual(['Time', 'Hours', 'Tea'])
      expect(votes(offer(), answers)).toEqual({
        n: 5,
        choices: [
          ['Hours', 3],
          ['Tea', 3],
          ['Time', 1],
        ],
      })
    })

    it('[M7] counts a vote for what was grouped or merged since as one for its group, of each person once', () => {
      const grouped = [time, hours].reduce(
        (arranged, key) => withPlace(arranged, key, 'group1'),
        withGroup(emptyWall, 'group1', 'Time to prepare'),
      )
      const carriedVotes = {
        n: 5,
        choices: [
          ['Time to prepare', 3],
          ['Tea', 3],
        ],
      }
      expect(votes(offer(grouped), answers)).toEqual(carriedVotes)
      const merged = withMerged(emptyWall, hours, time)
      expect(votes(offer(merged), answers).choices).toEqual([
        ['Time', 3],
        ['Tea', 3],
      ])
      const both = withMerged(grouped, hours, time)
      expect(votes(offer(both), answers)).toEqual(carriedVotes)
    })

    it('[M7] counts a vote for a group whatever the group is called, and whatever is in it', () => {
      const grouped = withPlace(withGroup(emptyWall, 'group1', 'Preparing'), time, 'group1')
      const group = offer(grouped)!.offered[0]!.id
      const renamed = withPlace(withGroup(grouped, 'group1', 'Time to prepare'), tea, 'group1')
      const chosen = [[group], [group, tea], [tea], [hours], [hours]]
      expect(votes(offer(renamed), chosen).choices).toEqual([
        ['Time to prepare', 3],
        ['Hours', 2],
      ])
    })

    it('says how many chose what is not there any more', () => {
      const hidden = withHidden(emptyWall, hours, true)
      expect(votes(offer(hidden), answers)).toMatchObject({
        gone: 3,
        choices: [
          ['Tea', 3],
          ['Time', 1],
        ],
      })
    })

    it('offers the commonest, says how many it leaves out, and keeps the votes of what the others pass', () => {
      const many = wrote(...Array.from({ length: 30 }, (_, at) => `Idea ${String(at).padStart(2, '0')}`))
      const before = offer(emptyWall, many)!
      expect(before).toMatchObject({ left: 6, from: { en: 'Ideas' } })
      expect(before.offered).toHaveLength(24)
      const views = poll.recall?.inViews?.({ ideas: before, table: null })
      expect(views?.ideas).toEqual({ ...before, rest: [] })
      const last = before.offered[23]!
      let arranged = withGroup(emptyWall, 'group1', 'Late')
      for (const { id } of before.rest) arranged = withPlace(arranged, id, 'group1')
      const after = offer(arranged, many)!
      expect(after.offered[0]?.text.en).toBe('Late')
      expect(after.offered).not.toContainEqual(last)
      const chosen = [[last.id], [last.id], [last.id], [last.id], [before.rest[0]!.id]]
      expect(votes(after, chosen).choices?.slice(0, 3)).toEqual([
        [last.text.en, 4],
        ['Late', 1],
        ['Idea 00', 0],
      ])
    })

    it('reads the votes of older sessions, which went by the words alone', () => {
      const chosen = [['time'], ['time'], ['tea'], ['tea'], ['tea']].map((own) => own.map(textKey))
      expect(votes(offer(), chosen).choices).toEqual([
        ['Tea', 3],
        ['Time', 2],
        ['Hours', 0],
      ])
    })
  })
})
