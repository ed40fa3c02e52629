import { groupFloor } from '../stats/groupFloor.ts'
import { inProcess } from './inProcess.ts'

/** The rules that a cell has to pass. Only the tests of the rules themselves ask for weaker ones. */
export interface Rules {
  readonly number: number
  readonly distribution: number
  /** From how many people on a cell counts in anything but who was within one mark: less would add up to single marks. */
  readonly fine: number
  /** A small room's lean is a word only where several ways of marking go with it. */
  readonly words: boolean
  /** From how many people on anything split two ways is told: a team by quarters, a room by roles. */
  readonly twoWays: number
  /** From how many people on a figure of this place is told at all: of a place that is split two ways, `twoWays`. */
  readonly place: number
  /** Rules that have the same cells, so that these are made once. */
  readonly cells?: Rules
  readonly unanimity: boolean
  readonly leftOver: boolean
  /** Sums are made of open cells alone, so that nothing hidden is what a sum lacks. */
  readonly openOnly: boolean
  /** Parts by picked team or role are shown only where what they leave over could be shown too. */
  readonly parts: boolean
  /** Nor where roles and teams cut the same room so that few are in one part and not in the other. */
  readonly crossed: boolean
  /** Nor where averages of dimensions or moves between votes are about some of those people and not all. */
  readonly cut: boolean
  /** Who moved between votes is told once no further vote can come: two such figures could be taken from each other. */
  readonly moves: boolean
}

export const houseRules: Rules = inProcess('house rules', () => ({
  number: groupFloor('number'),
  distribution: groupFloor('distribution'),
  fine: groupFloor('distribution'),
  words: true,
  twoWays: groupFloor('twoWays'),
  place: 1,
  unanimity: true,
  leftOver: true,
  openOnly: true,
  parts: true,
  crossed: true,
  cut: true,
  moves: true,
}))

/** Of a session that still runs. */
export const rulesWhileRunning: Rules = inProcess('rules while running', () => ({ ...houseRules, moves: false }))

const atTwoWays = inProcess('rules of two ways', () => new WeakMap<Rules, Rules>())

/** The same rules for a place that is split two ways, such as a team by quarters. */
export const splitTwoWays = (rules: Rules): Rules => {
  const made = atTwoWays.get(rules) ?? { ...rules, place: rules.twoWays, cells: rules }
  atTwoWays.set(rules, made)
  return made
}

/** Nothing is withheld: for whoever has the data folder, and by no page. */
export const noRules: Rules = inProcess('no rules', () => ({
  number: 1,
  distribution: 1,
  fine: 1,
  words: false,
  twoWays: 1,
  place: 1,
  unanimity: false,
  leftOver: false,
  openOnly: false,
  parts: false,
  crossed: false,
  cut: false,
  moves: true,
}))
