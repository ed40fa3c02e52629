import { shownAgreement } from '../stats/shownAgreement.ts'
import { type Cell, isFine } from './cells.ts'
import type { Rules } from './rules.ts'
import type { Told } from './testPlaces.ts'
import type { Known } from './testSolve.ts'
import { agreementFact, averagesFact, type Fact, factOf, partsOf } from './testSums.ts'
import type { TidyRow } from './tidyRow.ts'

/** The rows of one place, by their statistics. */
export type Rows = ReadonlyMap<string, readonly TidyRow[]>

/** The cells that figures are made of: what only the rules know, and whoever knows the rules. */
interface Used {
  readonly open: readonly Cell[]
  readonly coded: readonly Cell[]
  readonly fine: readonly Cell[]
  readonly fineCoded: readonly Cell[]
  readonly large: readonly Cell[]
}

const usedOf = ({ cells }: Told, rules: Rules): Used => {
  const known = rules.openOnly || cells.length === 1
  const open = cells.filter((cell) => (known ? cell.hidden === null : cell.marks.length > 0))
  const fine = open.filter((cell) => isFine(cell, rules))
  const coded = (some: readonly Cell[]) => some.filter(({ coding }) => coding !== null)
  const large = fine.filter(({ marks }) => marks.length >= rules.distribution)
  return { open, coded: coded(open), fine, fineCoded: coded(fine), large }
}

const pointStep = (people: number): number => (people < 20 ? 0.1 : 0.01)
/** Below fifty people shares go by twentieths. */
export const shareStep = (people: number): number => (people < 50 ? 0.05 : 0.01)
const peopleIn = (cells: readonly Cell[]): number =>
  cells.length === 1 ? (cells[0]?.rows.length ?? 0) : new Set(cells.flatMap(({ rows }) => rows)).size
const marksIn = (cells: readonly Cell[]): number => cells.reduce((sum, { marks }) => sum + marks.length, 0)

/** Throws where a row is not what its place says: then the attack would prove nothing. */
export const hold = (row: TidyRow, value: number, step: number): void => {
  if (row.value === null || Math.abs(row.value - value) <= step / 2 + 1e-6) return
  throw new Error(`${JSON.stringify(row)} is not ${value}`)
}

const heldFact = (row: TidyRow, kind: 'sum' | 'distance' | 'exact' | 'withinOne', cells: readonly Cell[]): Fact => {
  const fact = factOf(kind, cells)
  const marks = marksIn(cells)
  const step = kind === 'exact' || kind === 'withinOne' ? shareStep : pointStep
  hold(row, fact.value / marks, step(peopleIn(cells)))
  return fact
}

const sharesFacts = (rows: readonly TidyRow[], { large }: Used): Fact[] => {
  const marks = large.flatMap((cell) => cell.marks)
  const step = shareStep(peopleIn(large))
  for (const row of rows) hold(row, marks.filter((mark) => mark === Number(row.category)).length / marks.length, step)
  return rows.length === 5 ? [factOf('count', large)] : []
}

const agreementFacts = (row: TidyRow, { fine }: Used): Fact[] => {
  const fact = agreementFact(fine.filter(({ agreement }) => agreement !== null))
  if (row.value !== shownAgreement(fact.value / fact.parts.length)) throw new Error('the agreement is not of the cells')
  return [fact]
}

/** All that rows say in words of one small room on one thing, and by their silence. */
const wordsOf = (rows: Rows, { open, coded }: Used, rules: Rules): Known | undefined => {
  const [only] = open
  if (!only || open.length > 1 || only.marks.length >= rules.distribution) return undefined
  const word = (statistic: string) => rows.get(statistic)?.[0]?.word || null
  const lean = word('lean') ?? word('leanWord')
  const agreement = word('agreement')
  return {
    ...(coded.length === 0
      ? {}
      : rules.words
        ? { saidLean: lean as Known['saidLean'] }
        : lean === null
          ? {}
          : { leanWord: lean as 'none' }), // words of ours
    ...(agreement === null ? {} : { agreementWord: agreement }),
  }
}

/** What the reason says of a room on a thing of which nothing is told. */
const reasonFacts = (rows: Rows, { cells }: Told): Fact[] => {
  const [only, ...others] = cells.filter(({ marks }) => marks.length > 0)
  const near = rows.get('withinOne')?.[0]?.hidden
  const alike = (near ?? rows.get('mean')?.[0]?.hidden) === 'alike'
  if (!only || others.length > 0 || !(alike || near === 'fewForFine')) return []
  if (only.hidden !== (alike ? 'alike' : near)) throw new Error('the reason is not that of the cell')
  return [{ kind: 'said', parts: partsOf([only]), value: 0, words: alike ? { alike } : { farOff: true } }]
}

/** The figures of one place as sums, each as its row gives it, but for the rounding. Throws where a row says anything else. */
export const markFacts = (rows: Rows, told: Told, rules: Rules): Fact[] => {
  const used = usedOf(told, rules)
  const shown = (statistic: string) => (rows.get(statistic) ?? []).filter(({ value }) => value !== null)
  const facts: Fact[] = []
  for (const row of shown('mean')) {
    if (row.marks !== null && row.marks !== marksIn(used.fine)) throw new Error('the marks are not those of the cells')
    const fact = heldFact(row, 'sum', used.fine)
    facts.push(told.averageOf ? averagesFact(used.fine, told.averageOf) : fact)
  }
  facts.push(...sharesFacts(shown('shares'), used))
  for (const row of shown('exact')) facts.push(heldFact(row, 'exact', used.fineCoded))
  for (const row of shown('withinOne')) {
    if (row.marks !== marksIn(used.open)) throw new Error('the marks are not those of the cells')
    const words = wordsOf(rows, used, rules)
    facts.push({ ...heldFact(row, 'withinOne', used.coded), ...(words ? { words } : {}) })
  }
  for (const row of shown('lean')) {
    const codings = used.fineCoded.reduce((sum, { coding, marks }) => sum + (coding ?? 0) * marks.length, 0)
    const fact = factOf('sum', used.fineCoded)
    hold(row, (fact.value - codings) / marksIn(used.fineCoded), pointStep(peopleIn(used.fineCoded)))
    if (!told.averageOf) facts.push(fact)
  }
  for (const row of shown('distance')) facts.push(heldFact(row, 'distance', used.fineCoded))
  for (const row of shown('agreement')) facts.push(...agreementFacts(row, used))
  facts.push(...reasonFacts(rows, told))
  return facts
}
