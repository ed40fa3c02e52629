import { closeEnough, hair } from '../stats/closeEnough.ts'
import { composite } from '../stats/composite.ts'
import { countMarks } from '../stats/countMarks.ts'
import { isWithinOne } from '../stats/isWithinOne.ts'
import { roomAgreement } from '../stats/roomAgreement.ts'
import { rwgStar } from '../stats/rwgStar.ts'
import { wholeMarks } from '../stats/wholeMarks.ts'
import { averageKey } from './averageKey.ts'
import type { CountedRound, CountedSession } from './counted.ts'
import { marksOfSigns } from './frozen.ts'
import { inProcess } from './inProcess.ts'
import { houseRules, type Rules } from './rules.ts'
import type { HiddenReason } from './shown.ts'

/**
 * One room's marks on one thing: the smallest figure there is. It is open or it is not, once for all readers and for
 * ever, and every other figure is made of open cells alone. So whatever is taken from whatever else, what is left is
 * made of whole open cells, and each of those is about five people at least.
 */
export interface Cell {
  readonly sessionId: string
  readonly activityId: string
  readonly excerptId: string | null
  readonly item: string
  /** The elements that it is an average of; absent: it is marked itself. */
  readonly of?: readonly string[]
  /** Excerpt and item in one: what two rooms have in common that marked the same. */
  readonly thing: string
  /** The thing and the coding that it is measured by; `null`: there is none. */
  readonly anchor: string | null
  /** 1: the first vote, the ground of every report. 2: the last one after it. */
  readonly vote: 1 | 2
  /** Which round of its activity it is; a later second vote takes the place of an earlier one. */
  readonly number: number
  /** Names of chance of the people who marked, and their marks in the same order. */
  readonly rows: readonly string[]
  /** The places of those people among the people of the session, in the same order. */
  readonly places: readonly number[]
  readonly marks: readonly number[]
  /** How often each mark was given; `null`: not all are whole marks. */
  readonly counts: readonly number[] | null
  /** How far these people agree with each other (`roomAgreement`); `null`: it cannot be said. */
  readonly agreement: number | null
  readonly coding: number | null
  /** Why it is in no figure; `null`: it is open. */
  readonly hidden: HiddenReason | null
}

/** Marks within one point of each other: of a small group everyone's mark might be known from any figure. */
const alike = (marks: readonly number[]): boolean => Math.max(...marks) - Math.min(...marks) <= 1 + closeEnough + hair

/** Whether a cell counts in figures that would tell single marks of fewer people. */
export const isFine = ({ marks }: Pick<Cell, 'marks'>, rules: Rules): boolean => marks.length >= rules.fine

/** Why these marks may not be a figure by themselves; `null`: they may. */
export const hiddenFor = (marks: readonly number[], rules: Rules): HiddenReason | null => {
  if (marks.length === 0) return 'noMarks'
  if (marks.length < rules.number) return 'few'
  return rules.unanimity && marks.length < rules.distribution && alike(marks) ? 'alike' : null
}

/**
 * Whether at most one of a small room came within one mark of a coding in the middle: the others are then known to be two off,
 * each of them. That nobody was and that one was are withheld alike, so that neither is said by its absence.
 */
const farOff = (marks: readonly number[], coding: number | null, rules: Rules): boolean =>
  rules.unanimity &&
  marks.length < rules.distribution &&
  coding !== null &&
  [1, 5].every((end) => !isWithinOne(end - coding)) &&
  [2, 3, 4].every((mark) => isWithinOne(mark - coding)) &&
  marks.filter((mark) => isWithinOne(mark - coding)).length <= 1

/** Why the marks of a room on a thing are in no figure. */
const hiddenBeside = (marks: readonly number[], coding: number | null, rules: Rules): HiddenReason | null =>
  hiddenFor(marks, rules) ?? (farOff(marks, coding, rules) ? 'fewForFine' : null)

const readsOff = (people: number, rules: Rules): boolean => rules.leftOver && people > 0 && people < rules.distribution

const people = inProcess('people', () => new WeakMap<CountedSession, ReadonlyMap<string, number>>())

/** Everybody of a session by name of chance, with a place for each, in the order of those names. */
export const peopleOf = (session: CountedSession): ReadonlyMap<string, number> => {
  const names = () => [...new Set(session.rounds.flatMap(({ marks }) => marks.rows))].sort()
  const made = people.get(session) ?? new Map(names().map((row, at) => [row, at] as const))
  people.set(session, made)
  return made
}

const placesOf = (session: CountedSession, rows: readonly string[]): number[] => {
  const all = peopleOf(session)
  return rows.map((row) => all.get(row) ?? 0)
}

/** The people of a round and their places: the same lists for every item that all of them marked. */
const roundOnce = inProcess(
  'people of rounds',
  () => new WeakMap<CountedRound, { readonly rows: readonly string[]; readonly places: readonly number[] }>(),
)
const peopleOfRound = (session: CountedSession, round: CountedRound) => {
  const made = roundOnce.get(round) ?? { rows: round.marks.rows, places: placesOf(session, round.marks.rows) }
  roundOnce.set(round, made)
  return made
}

/** What is told of marks wherever they are summed up. */
const told = (marks: readonly number[]): Pick<Cell, 'counts' | 'agreement'> => ({
  counts: wholeMarks(marks) ? countMarks(marks) : null,
  agreement: roomAgreement(marks).value,
})

const itemCell = (session: CountedSession, round: CountedRound, vote: 1 | 2, rules: Rules, id: string): Cell => {
  const given = marksOfSigns(round.marks.marks[id] ?? '')
  const marks = given.filter((mark) => mark !== null)
  const all = peopleOfRound(session, round)
  const coding = round.document.items.find((item) => item.id === id)?.coding ?? null
  const marked = (_: unknown, at: number) => (given[at] ?? null) !== null
  const { rows, places } =
    marks.length === all.rows.length ? all : { rows: all.rows.filter(marked), places: all.places.filter(marked) }
  return {
    sessionId: session.id,
    activityId: round.activityId,
    excerptId: round.excerptId,
    item: id,
    thing: `${round.excerptId} ${id}`,
    anchor: coding === null ? null : `${round.excerptId} ${id} ${coding}`,
    vote,
    number: round.number,
    rows,
    places,
    marks,
    ...told(marks),
    coding,
    hidden: hiddenBeside(marks, coding, rules),
  }
}

/** Some people of a cell as a cell. `people`: their places in its lists. */
export const partOf = (cell: Cell, people: readonly number[], hidden: HiddenReason | null): Cell => {
  const marks = people.map((at) => cell.marks[at] ?? 0)
  const rows = people.map((at) => cell.rows[at] ?? '')
  return { ...cell, rows, places: people.map((at) => cell.places[at] ?? 0), marks, ...told(marks), hidden }
}

/** What never changes is worked out once: a round is written down, and a cell is all that a report asks of it. */
export const once = <Made>(name: string) => {
  const known = inProcess(name, () => new WeakMap<Rules, WeakMap<CountedRound, Made>>())
  return (rules: Rules, round: CountedRound, make: () => Made): Made => {
    const own = rules.cells ?? rules
    const ofRules = known.get(own) ?? new WeakMap<CountedRound, Made>()
    known.set(own, ofRules)
    const made = ofRules.get(round) ?? make()
    ofRules.set(round, made)
    return made
  }
}

const itemsOnce = once<Cell[]>('cells of items')
const dimensionsOnce = once<Cell[]>('cells of dimensions')

/** The cells of one round, an item each. */
export const itemCells = (
  session: CountedSession,
  round: CountedRound,
  vote: 1 | 2,
  rules = houseRules,
): readonly Cell[] =>
  itemsOnce(rules, round, () => round.document.items.map(({ id }) => itemCell(session, round, vote, rules, id)))

const dimensionsIn = (session: CountedSession, round: CountedRound, rules: Rules): Cell[] => {
  const items = itemCells(session, round, 1, rules)
  // Of five to nine people it is not said either that their averages are alike: each element has said what may be known.
  const small = (marks: readonly number[]): HiddenReason | null =>
    marks.length >= rules.number && !isFine({ marks }, rules) ? 'fewForFine' : hiddenFor(marks, rules)
  return round.document.dimensions.flatMap(({ id, elements }) => {
    const parts = items.filter(({ item }) => elements.includes(item))
    if (parts.length < elements.length || elements.length === 0) return []
    const given = elements.map((element) => marksOfSigns(round.marks.marks[element] ?? ''))
    const people = round.marks.rows.map((row, at) => ({ row, marks: given.map((marks) => marks[at] ?? null) }))
    const agreement = rwgStar(people.map(({ marks }) => marks)).value
    const whole = people.flatMap(({ row, marks }) => {
      const mark = composite(marks)
      return mark === null ? [] : [{ row, mark }]
    })
    const some = people.filter(({ marks }) => marks.some((mark) => mark !== null)).length
    const marks = whole.map(({ mark }) => mark)
    const open = parts.every(({ hidden }) => hidden === null)
    const part: HiddenReason | null = open ? null : 'partHidden'
    const left: HiddenReason | null = readsOff(some - whole.length, rules) ? 'leftOver' : null
    return [
      {
        ...(parts[0] as Cell), // there is one: elements is not empty and every one has its cell
        item: id,
        of: elements,
        thing: `${round.excerptId} ${averageKey(id, elements)}`,
        anchor: null,
        rows: whole.map(({ row }) => row),
        places: placesOf(
          session,
          whole.map(({ row }) => row),
        ),
        marks,
        ...told(marks),
        agreement,
        coding: composite(elements.map((element) => parts.find(({ item }) => item === element)?.coding ?? null)),
        hidden: small(marks) ?? (rules.leftOver ? part : null) ?? left,
      },
    ]
  })
}

/**
 * People's own averages on the dimensions of a round, of those who marked all the elements of one. From ten people on; hidden
 * where an element is, or where one to nine people marked some elements and not all: the elements' sums less the averages' would be theirs.
 */
export const dimensionCells = (session: CountedSession, round: CountedRound, rules = houseRules): readonly Cell[] =>
  dimensionsOnce(rules, round, () => dimensionsIn(session, round, rules))

/** Two votes of the same people on one item. */
export interface PairCell {
  readonly first: Cell
  readonly second: Cell
  readonly pairs: readonly { readonly row: string; readonly before: number; readonly after: number }[]
  readonly hidden: HiddenReason | null
}

/**
 * What the same people gave in both votes. From ten people on; hidden where either vote is, or where one to nine people are in
 * one vote alone. For each vote by itself: what both votes' sums leave beside the moves' is the one side less the other, and where
 * that is as large as it can be, everybody on both sides is known.
 */
export const pairCell = (first: Cell, second: Cell, rules = houseRules): PairCell => {
  const after = new Map(second.rows.map((row, at) => [row, second.marks[at] ?? 0]))
  const pairs = first.rows.flatMap((row, at) => {
    const mark = after.get(row)
    return mark === undefined ? [] : [{ row, before: first.marks[at] ?? 0, after: mark }]
  })
  const inOneAlone = [first, second].map(({ rows }) => rows.length - pairs.length)
  const hidden = (): HiddenReason | null => {
    if (!rules.moves) return 'stillRunning'
    if (pairs.length < rules.distribution) return pairs.length < rules.number ? 'few' : 'fewForShares'
    if (rules.leftOver && (first.hidden ?? second.hidden) !== null) return 'partHidden'
    return inOneAlone.some((people) => readsOff(people, rules)) ? 'leftOver' : null
  }
  return { first, second, pairs, hidden: hidden() }
}
