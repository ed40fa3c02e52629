import { closeEnough, hair } from '../stats/closeEnough.ts'
import type { LeanWord } from '../stats/leanWord.ts'
import { leanWord } from '../stats/leanWord.ts'
import { matchWithCoding } from '../stats/matchWithCoding.ts'
import { inProcess } from './inProcess.ts'

/** As many ways of marking as have to go with everything that is told of a small room. */
const leastWays = 3

/** Every way in which so many people can mark, the order of people aside, with their marks more than a point apart. */
const waysOf = (people: number): number[][] => {
  const from = (mark: number, left: number): number[][] => {
    if (mark === 5) return [new Array<number>(left).fill(5)]
    return Array.from({ length: left + 1 }, (_, times) =>
      from(mark + 1, left - times).map((rest) => [...new Array<number>(times).fill(mark), ...rest]),
    ).flat()
  }
  return from(1, people).filter((marks) => (marks.at(-1) ?? 0) - (marks[0] ?? 0) > 1 + closeEnough + hair)
}

/** What is told of a small room: how many were within one mark, and a word. */
const told = (marks: readonly number[], coding: number): { readonly within: number; readonly word: LeanWord } => {
  const { withinOne, bias, biasInterval, n } = matchWithCoding(marks, coding)
  return { within: withinOne, word: leanWord(bias, biasInterval, n) }
}

type Ways = Map<number, Map<LeanWord, number>>

const counted = (people: number, coding: number): Ways => {
  const ways: Ways = new Map()
  for (const marks of waysOf(people)) {
    const { within, word } = told(marks, coding)
    const words = ways.get(within) ?? new Map<LeanWord, number>()
    ways.set(within, words.set(word, (words.get(word) ?? 0) + 1))
  }
  return ways
}

/** The words that are said beside each number within one mark. What is not said has to be several ways too. */
const sayable = (ways: Ways): Map<number, ReadonlySet<LeanWord>> =>
  new Map(
    [...ways].map(([within, words]) => {
      const rarestFirst = [...words].sort(([a, many], [b, more]) => many - more || (a < b ? -1 : 1))
      let unsaid = 0
      const said = rarestFirst.filter(([, many]) => {
        const keptBack = many < leastWays || (unsaid > 0 && unsaid < leastWays)
        if (keptBack) unsaid += many
        return !keptBack
      })
      return [within, new Set(said.map(([word]) => word))]
    }),
  )

const known = inProcess('leans of small rooms', () => new Map<string, Map<number, ReadonlySet<LeanWord>>>())

const sayableOf = (people: number, coding: number): Map<number, ReadonlySet<LeanWord>> => {
  const name = `${people} ${coding}`
  const made = known.get(name) ?? sayable(counted(people, coding))
  known.set(name, made)
  return made
}

/**
 * How fewer than ten people lean, in a word; `null`: with how many were within one mark, the word would leave fewer than three
 * ways in which they can have marked. It depends on nothing but what anybody can work out beforehand: what is kept back
 * leaves as many ways open.
 */
export const smallLean = (marks: readonly number[], coding: number): LeanWord | null => {
  const { within, word } = told(marks, coding)
  return sayableOf(marks.length, coding).get(within)?.has(word) ? word : null
}
