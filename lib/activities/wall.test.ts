import { describe, expect, it } from 'vitest'
import {
  cleanText,
  emptyWall,
  freeText,
  nameIsTaken,
  shownWall,
  wallTexts,
  withGroup,
  withHidden,
  withMerged,
  withPlace,
} from './wall.ts'

/** One person for each text. */
const own = (...texts: string[]) => texts.map((text) => [{ field: 'idea', text }])

describe('what people write', () => {
  it('loses control characters, overrides of direction and spaces that nobody sees', () => {
    expect(cleanText('  a\u0000b\u202Ec\n\n d ')).toBe('a b c d')
  })

  it('is refused when it is too long, before it is cleaned', () => {
    expect(freeText(5).safeParse('123456').success).toBe(false)
    expect(freeText(5).safeParse(' ab  ').data).toBe('ab')
  })

  it('is one text with a count when several people use the same words', () => {
    const texts = wallTexts(own('Listening', 'listening.', 'Honesty', ''))
    expect(texts.map(({ text, count }) => [text, count])).toEqual([
      ['Listening', 2],
      ['Honesty', 1],
    ])
  })

  it('has an order that says nothing about who wrote first', () => {
    const texts = ['b', 'a', 'c', 'A']
    expect(wallTexts(own(...texts))).toEqual(wallTexts(own(...[...texts].reverse())))
  })

  it('is counted by people: who wrote two spellings of it is one', () => {
    const people = [own('Listening', 'listening.').flat(), ...own('LISTENING')]
    expect(wallTexts(people)).toMatchObject([{ count: 2 }])
  })

  it('is another text in another field', () => {
    const [one] = wallTexts([[{ field: 'being', text: 'calm' }]])
    const [other] = wallTexts([[{ field: 'doing', text: 'calm' }]])
    expect(one?.key).not.toBe(other?.key)
  })
})

describe('a wall', () => {
  const people = own('Listening', 'Hears me', 'Honesty', 'Honesty', 'Rude')
  const texts = wallTexts(people)
  const keyOf = (wanted: string) => texts.find(({ text }) => text === wanted)!.key

  it('[M2] shows nothing of what is hidden, not even in its counts', () => {
    const wall = shownWall(people, withHidden(emptyWall, keyOf('Rude'), true), 'idea')
    expect(JSON.stringify(wall)).not.toContain('Rude')
    expect(wall.count).toBe(4)
    expect(
      shownWall(people, withHidden(withHidden(emptyWall, keyOf('Rude'), true), keyOf('Rude'), false), 'idea').count,
    ).toBe(5)
  })

  it('puts texts together under a name, each in one group at most, the largest group first', () => {
    let wall = withGroup(withGroup(emptyWall, 'group1', 'Being heard'), 'group2', 'Truth')
    wall = withPlace(withPlace(wall, keyOf('Listening'), 'group2'), keyOf('Hears me'), 'group1')
    wall = withPlace(withPlace(wall, keyOf('Listening'), 'group1'), keyOf('Honesty'), 'group2')
    const shown = shownWall(people, wall, 'idea')
    expect(shown.groups.map(({ name, count }) => [name, count])).toEqual([
      ['Being heard', 2],
      ['Truth', 2],
    ])
    expect(shown.loose).toEqual([{ text: 'Rude', count: 1 }])
  })

  it('counts a group by people: who wrote three things of it is one', () => {
    const wrote = [own('Listening', 'Hears me', 'Honesty').flat(), ...own('listening.')]
    let wall = withGroup(emptyWall, 'group1', 'Being heard')
    for (const { key } of wallTexts(wrote)) wall = withPlace(wall, key, 'group1')
    expect(shownWall(wrote, wall, 'idea').groups).toMatchObject([{ count: 2 }])
    const merged = withMerged(wall, keyOf('Hears me'), keyOf('Listening'))
    expect(shownWall(wrote, merged, 'idea').groups).toMatchObject([{ count: 2 }])
  })

  it('gives the texts of a dissolved group back, and shows no empty group', () => {
    const grouped = withPlace(withGroup(emptyWall, 'group1', 'Truth'), keyOf('Honesty'), 'group1')
    expect(shownWall(people, withGroup(grouped, 'group1', null), 'idea').loose).toHaveLength(4)
    expect(shownWall(people, withGroup(emptyWall, 'group1', 'Empty'), 'idea').groups).toEqual([])
  })

  it('[M8] has no two groups of one name, but takes a group’s own name again', () => {
    const wall = withGroup(emptyWall, 'group1', 'Truth')
    expect(nameIsTaken(wall, 'group2', 'truth.')).toBe(true)
    expect(nameIsTaken(wall, 'group1', 'TRUTH')).toBe(false)
    expect(nameIsTaken(wall, 'group2', 'Trust')).toBe(false)
    expect(nameIsTaken(wall, 'group1', null)).toBe(false)
  })

  it('takes no more than sixty groups', () => {
    let wall = emptyWall
    for (let at = 0; at < 70; at += 1) wall = withGroup(wall, `group${at}`, `x${at}`)
    expect(wall.groups).toHaveLength(60)
  })
})

describe('texts that were merged', () => {
  const people = [...own('Listening', 'Hears me', 'Being heard', 'Tea'), own('Listening', 'Hears me').flat()]
  const keyOf = (wanted: string) => wallTexts(people).find(({ text }) => text === wanted)!.key
  const [listening, hears, heard] = ['Listening', 'Hears me', 'Being heard'].map(keyOf) as [string, string, string]
  const counts = (wall: typeof emptyWall) => wallTexts(people, wall.merged).map(({ text, count }) => [text, count])

  it('[M4] are one text with one count of people, in the words they were merged into', () => {
    const wall = withMerged(emptyWall, hears, listening)
    expect(counts(wall)).toEqual([
      ['Listening', 3],
      ['Being heard', 1],
      ['Tea', 1],
    ])
    expect(wallTexts(people, wall.merged)[0]?.also).toEqual([{ key: hears, text: 'Hears me' }])
  })

  it('[M4] stand by themselves again when they are taken apart, hidden or grouped as they were', () => {
    const hidden = withHidden(emptyWall, hears, true)
    const apart = withMerged(withMerged(hidden, hears, listening), hears, null)
    expect(apart).toEqual(hidden)
    expect(counts(apart)).toEqual(counts(emptyWall))
  })

  it('go along with what they are merged into, and never in a circle', () => {
    const wall = withMerged(withMerged(emptyWall, hears, listening), listening, heard)
    expect(counts(wall)[0]).toEqual(['Being heard', 4])
    expect(withMerged(wall, heard, hears)).toEqual(wall)
    expect(counts(withMerged(wall, keyOf('Tea'), hears))).toEqual([['Being heard', 5]])
  })

  it('are left alone where the other one is of another field, or is not there', () => {
    const fields = [[{ field: 'being', text: 'calm' }], [{ field: 'doing', text: 'walks' }]]
    const [calm, walks] = wallTexts(fields).map(({ key }) => key)
    expect(wallTexts(fields, [{ key: calm!, into: walks! }])).toHaveLength(2)
    expect(wallTexts(fields, [{ key: calm!, into: 'nosuchkey' }])).toHaveLength(2)
  })

  it('[M2] are hidden with the text that they are shown as', () => {
    const wall = withHidden(withMerged(emptyWall, hears, listening), listening, true)
    expect(shownWall(people, wall, 'idea').count).toBe(2)
  })
})
