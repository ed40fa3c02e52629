import { agreementWord } from '../stats/agreementWord.ts'
import { type LeanWord, leanWord } from '../stats/leanWord.ts'
import { matchWithCoding } from '../stats/matchWithCoding.ts'
import { roomAgreement } from '../stats/roomAgreement.ts'
import { smallLean } from './smallLean.ts'
import { everyWay, roomsOf } from './testRooms.ts'

/** What somebody may know of how a small room marked one thing. What is not known is left out. */
export interface Known {
  readonly sum?: number
  readonly distance?: number
  readonly exact?: number
  readonly withinOne?: number
  /** Room agreement, as near as a hundredth. */
  readonly agreement?: number
  readonly agreementWord?: string
  /** The plain word for the lean. */
  readonly leanWord?: LeanWord
  /** The word as reports say it; `null`: they say none, which is known too. */
  readonly saidLean?: LeanWord | null
  /** Nothing else is said but that all lie within one point. */
  readonly alike?: boolean
  /** Nothing is said, and so at most one was within a mark of a coding in the middle. */
  readonly farOff?: boolean
}

interface Way extends Required<Known> {
  readonly marks: readonly number[]
}

const wayOf = (marks: readonly number[], coding: number): Way => {
  const { exact, withinOne, bias, biasInterval, distance, n } = matchWithCoding(marks, coding)
  const agreement = roomAgreement(marks).value ?? 0
  return {
    marks,
    sum: marks.reduce((sum, mark) => sum + mark, 0),
    distance: (distance.value ?? 0) * n,
    exact,
    withinOne,
    agreement,
    agreementWord: agreementWord(agreement),
    leanWord: leanWord(bias, biasInterval, n),
    saidLean: smallLean(marks, coding),
    alike: Math.max(...marks) - Math.min(...marks) <= 1,
    farOff: coding === 3 && withinOne <= 1,
  }
}

const tables = new Map<string, readonly Way[]>()

/** A room whose figures are shown, or some of its people, who may have marked all alike. */
export type Group = 'room' | 'some'

/** All ways in which so many people may have marked, with what would be known of each. */
export const waysOf = (people: number, coding: number | null, group: Group = 'room'): readonly Way[] => {
  const name = `${people} ${coding} ${group}`
  const made =
    tables.get(name) ??
    (group === 'room' ? roomsOf(people) : everyWay(people)).map((marks) => wayOf(marks, coding ?? 3))
  tables.set(name, made)
  return made
}

const near = (step: number) => (one: number, other: number | undefined) =>
  other === undefined || Math.abs(one - other) <= step
const [same, hundredth] = [near(1e-6), near(0.005 + 1e-6)]
const alike = <Told>(one: Told, other: Told | undefined) => other === undefined || one === other

/** The ways of marking that go with everything that is known. One: then it is known how each mark was given. */
export const fitting = (people: number, coding: number | null, known: Known, group: Group = 'room'): readonly Way[] =>
  waysOf(people, coding, group).filter(
    (way) =>
      same(way.sum, known.sum) &&
      same(way.distance, known.distance) &&
      same(way.exact, known.exact) &&
      same(way.withinOne, known.withinOne) &&
      hundredth(way.agreement, known.agreement) &&
      alike(way.agreementWord, known.agreementWord) &&
      alike(way.leanWord, known.leanWord) &&
      alike(way.saidLean, known.saidLean) &&
      alike(way.alike, known.alike) &&
      alike(way.farOff, known.farOff),
  )
