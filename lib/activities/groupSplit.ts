import { remainderRule } from '../stats/remainderRule.ts'
import type { GroupList, Picks } from '../workshop/groups.ts'
import type { Answer, SplitAnswers } from './kind.ts'

/**
 * Which groups may be shown beside the whole room: each has at least five people, and those whom the shown groups leave
 * over are nobody or at least five, so that nobody can be read off by taking the groups from the room. People in no
 * group are a part like any other that is never shown (statistics.md, section 6, rules 1 and 4).
 * Example: of 12 people in groups of 8 and 4 none may be shown.
 */
export const mayShowGroups = (sizes: readonly number[], total: number): readonly boolean[] => {
  const rest = total - sizes.reduce((sum, size) => sum + size, 0)
  const parts = [...sizes, rest].map((people, at) => ({ name: String(at), people }))
  const shown = new Set(remainderRule(total, parts).map(({ name }) => name))
  return sizes.map((_, at) => shown.has(String(at)))
}

/** Someone who answered, and what they picked when they joined. */
export interface GroupedAnswer<Response> {
  readonly answer: Answer<Response>
  readonly picks: Picks
}

/**
 * The answers of this round by group, of the groups that may be shown; the others by their names alone, one that nobody
 * picked among them. What people said in the round before is left out: its groups may be smaller.
 */
export const splitAnswers = <Response>(
  { id, items }: GroupList,
  people: readonly GroupedAnswer<Response>[],
): SplitAnswers<Response> => {
  const now = people.filter(({ answer }) => answer.now !== null)
  const groups = items.map((name, at) => ({
    name,
    answers: now.filter(({ picks }) => picks[id] === at).map(({ answer }) => ({ now: answer.now, before: null })),
  }))
  const may = mayShowGroups(
    groups.map(({ answers }) => answers.length),
    now.length,
  )
  return {
    list: id,
    groups: groups.filter((_, at) => may[at]),
    tooFew: groups.filter((_, at) => !may[at]).map(({ name }) => name),
  }
}
