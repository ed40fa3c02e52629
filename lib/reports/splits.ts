import type { GroupListId } from '../workshop/groups.ts'
import { groupLists } from '../workshop/groups.ts'
import type { LocalText } from '../workshop/text.ts'
import { type Cell, dimensionCells, hiddenFor, itemCells, once, pairCell, partOf } from './cells.ts'
import type { CountedRound, CountedSession } from './counted.ts'
import { houseRules, type Rules } from './rules.ts'
import type { HiddenReason } from './shown.ts'

/** Those of one cell who picked the same when they joined. Open or hidden for good, as every cell is. */
export interface PartCell {
  readonly list: GroupListId
  readonly name: LocalText
  /** The same in every session whose list has that item. */
  readonly key: string
  readonly cell: Cell
}

/** Places among the people of a cell. */
type Some = readonly number[]

interface Split {
  /** The people of each item of the list, and whether they may be shown. */
  readonly parts: readonly { readonly at: number; readonly people: Some; readonly shown: boolean }[]
  /** Everybody else together: who declined, and whom small groups leave over. */
  readonly rest: Some
}

const marksOf = ({ marks }: Cell, people: Some): number[] => people.map((at) => marks[at] ?? 0)

/**
 * Why these people of a cell may not be told of by themselves: a room by roles is split two ways, and needs ten. Of five to nine it
 * is not said either that they marked all alike: that would be one more thing known of a part of the room.
 */
const whyNot = (cell: Cell, people: Some, rules: Rules): HiddenReason | null =>
  people.length >= rules.number && people.length < rules.twoWays
    ? 'fewForShares'
    : hiddenFor(marksOf(cell, people), rules)

const isGood = (cell: Cell, people: Some, rules: Rules): boolean =>
  people.length === 0 || whyNot(cell, people, rules) === null

const placed = (cell: Cell, round: CountedRound, list: GroupListId): Map<number | null, number[]> => {
  const { picks = '' } = round.marks.groups?.[list] ?? {}
  const place = new Map(round.marks.rows.map((row, at) => [row, at]))
  const parts = new Map<number | null, number[]>()
  for (const [at, row] of cell.rows.entries()) {
    const picked = Number.parseInt(picks[place.get(row) ?? -1] ?? '', 36)
    const item = Number.isNaN(picked) ? null : picked
    parts.set(item, [...(parts.get(item) ?? []), at])
  }
  return parts
}

/**
 * A cell by one list. A part is shown where it could be a cell of its own, and so could all that the shown parts leave over:
 * taking them from the whole is then nothing but one more such cell. Else the smallest shown part joins what is left.
 */
const splitBy = (cell: Cell, round: CountedRound, list: GroupListId, rules: Rules): Split => {
  const parts = placed(cell, round, list)
  const named = [...parts].flatMap(([at, people]) => (at === null ? [] : [{ at, people }])).sort((a, b) => a.at - b.at)
  let shown = named.filter(({ people }) => isGood(cell, people, rules))
  const rest = () => [
    ...(parts.get(null) ?? []),
    ...named.filter((part) => !shown.includes(part)).flatMap(({ people }) => people),
  ]
  while (rules.parts && shown.length > 0 && !isGood(cell, rest(), rules)) {
    const smallest = shown.reduce((least, part) => (part.people.length <= least.people.length ? part : least))
    shown = shown.filter((part) => part !== smallest)
  }
  return { parts: named.map((part) => ({ ...part, shown: shown.includes(part) })), rest: rest() }
}

const blocks = ({ parts, rest }: Split): Some[] => [
  ...parts.filter(({ shown }) => shown).map(({ people }) => people),
  rest,
]

/** Whether whoever is in a part of both could be a cell too: then no sum of parts of either is about fewer. */
const maybeBoth = (cell: Cell, one: Split, other: Split, rules: Rules): boolean =>
  blocks(one).every((a) => {
    const inside = new Set(a)
    return blocks(other).every((b) =>
      isGood(
        cell,
        b.filter((at) => inside.has(at)),
        rules,
      ),
    )
  })

/** Whether other figures are about some people of this cell and not all: parts of it could be taken from those. */
const isCutElsewhere = (session: CountedSession, round: CountedRound, cell: Cell, rules: Rules): boolean => {
  const dimensions = round.document.dimensions.filter(({ elements }) => elements.includes(cell.item))
  const averages = dimensionCells(session, round, rules).filter(({ item }) => dimensions.some(({ id }) => id === item))
  const later = session.rounds.filter(({ activityId, number }) => activityId === round.activityId && number > 1)
  const pairs = later
    .flatMap((again) => itemCells(session, again, 2, rules).filter(({ item }) => item === cell.item))
    .map((second) => pairCell(cell, second, rules))
  return (
    averages.some(({ hidden, rows }) => hidden === null && rows.length !== cell.rows.length) ||
    pairs.some(({ hidden, pairs: both, second }) => {
      const all = both.length === cell.rows.length && both.length === second.rows.length
      return hidden === null && !all
    })
  )
}

const splitCell = (session: CountedSession, round: CountedRound, cell: Cell, rules: Rules): PartCell[] => {
  const lists = groupLists.filter((list) => round.marks.groups?.[list])
  const cut = rules.cut && isCutElsewhere(session, round, cell, rules)
  const splits = new Map(lists.map((list) => [list, splitBy(cell, round, list, rules)] as const))
  const [byRole, byTeam] = [splits.get('role'), splits.get('team')]
  const crossing = rules.crossed && byRole && byTeam && !maybeBoth(cell, byRole, byTeam, rules)
  return [...splits].flatMap(([list, { parts }]) => {
    // Of two lists that cannot both be shown it is the roles that are: a session has a team of its own.
    const closed = cut || (crossing && list === 'team')
    return parts.flatMap(({ at, people, shown }): PartCell[] => {
      const name = round.marks.groups?.[list]?.items[at]
      const own = whyNot(cell, people, rules)
      const left = shown && !closed ? null : 'leftOver'
      // A vote that is still to come may cut the same people: what is open is open for good.
      const why: HiddenReason | null = cell.hidden ?? own ?? (rules.moves ? left : 'stillRunning')
      return name
        ? [{ list, name, key: `${list} ${name.en.trim().toLowerCase()}`, cell: partOf(cell, people, why) }]
        : []
    })
  })
}

const partsOnce = once<PartCell[]>('cells of parts')

/** The cells of a first vote by what people picked when they joined. */
export const partCells = (session: CountedSession, round: CountedRound, rules = houseRules): readonly PartCell[] =>
  partsOnce(rules, round, () =>
    itemCells(session, round, 1, rules).flatMap((cell) => splitCell(session, round, cell, rules)),
  )
