import { isWithinOne } from '../stats/isWithinOne.ts'
import type { CountedRound, CountedSession } from './counted.ts'
import { marksOfSigns } from './frozen.ts'
import { roomsOf } from './testRooms.ts'
import { waysOf } from './testSolve.ts'

type Random = () => number
const among = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T // never empty
const mixed = <T>(random: Random, list: readonly T[]): T[] =>
  list
    .map((one) => ({ one, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)

const isAlike = (marks: readonly number[]): boolean => Math.max(...marks) - Math.min(...marks) <= 1
const isNear = (mark: number, coding: number): boolean => isWithinOne(mark - coding)

/** Other marks of five to nine people of whom reports say that they were marked as these were. */
const otherMarks = (random: Random, marks: readonly number[], coding: number | null): readonly number[] => {
  if (isAlike(marks)) {
    const least = among(random, [1, 2, 3, 4])
    return marks.map(() => least + among(random, [0, 1]))
  }
  if (coding === null) return mixed(random, among(random, roomsOf(marks.length)))
  const ways = waysOf(marks.length, coding)
  const as = (given: readonly number[]) => ways.find((way) => way.marks.join() === given.toSorted().join())
  const own = as(marks)
  const same = ways.filter(({ farOff, withinOne, saidLean }) =>
    own?.farOff ? farOff : !farOff && withinOne === own?.withinOne && saidLean === own.saidLean,
  )
  const picked = among(random, same).marks
  if (own?.farOff) return mixed(random, picked)
  // Who was near stays near: how often each was is in the range of several marks together.
  const near = mixed(
    random,
    picked.filter((mark) => isNear(mark, coding)),
  )
  const far = mixed(
    random,
    picked.filter((mark) => !isNear(mark, coding)),
  )
  return marks.map((mark) => (isNear(mark, coding) ? near : far).pop() ?? mark)
}

const otherRound = (random: Random, round: CountedRound): CountedRound => {
  const marks = Object.fromEntries(
    Object.entries(round.marks.marks).map(([id, signs]) => {
      const given = marksOfSigns(signs).filter((mark) => mark !== null)
      if (given.length === 0 || given.length >= 10) return [id, signs]
      const coding = round.document.items.find((item) => item.id === id)?.coding ?? null
      const other =
        given.length < 5 ? given.map(() => among(random, [1, 2, 3, 4, 5])) : otherMarks(random, given, coding)
      let at = 0
      return [id, signs.replace(/[1-5]/g, () => String(other[at++]))]
    }),
  )
  return { ...round, marks: { ...round.marks, marks } }
}

/** The same workshops in which every small group may have marked otherwise, in all that is not told of it. */
export const otherwiseUnsaid = (random: Random, sessions: readonly CountedSession[]): CountedSession[] =>
  sessions.map((session) => ({ ...session, rounds: session.rounds.map((round) => otherRound(random, round)) }))
