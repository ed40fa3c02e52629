import type { LocalText } from '../workshop/text.ts'
import { type Cell, itemCells } from './cells.ts'
import type { CountedRound, CountedSession } from './counted.ts'
import type { MarkFigures } from './figures.ts'
import { byGroup } from './groupReports.ts'
import { markFigures } from './markFigures.ts'
import type { CheckReport, CheckRow, PlansReport } from './report.ts'
import { houseRules, type Rules } from './rules.ts'
import { hide, show } from './shown.ts'

interface Checked {
  readonly session: CountedSession
  readonly round: CountedRound
}

const checkedIn = (sessions: readonly CountedSession[]): Checked[] =>
  sessions.flatMap((session) =>
    session.rounds.filter(({ of, number }) => of === 'service' && number === 1).map((round) => ({ session, round })),
  )

/** The same statements in several workshops are one check, and have one id in every report (FNV-1a of their words). */
const idOf = ({ round }: Checked): string => {
  const words = round.document.items.map(({ id, name }) => `${id} ${name.en}`).join('|')
  let hash = 0x811c9dc5
  for (const letter of words) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return `check-${hash.toString(16).padStart(8, '0')}`
}

/** The cells of the checks of a session, by the id of the check. */
export const checkCells = (session: CountedSession, rules = houseRules) =>
  checkedIn([session]).map((one) => ({
    id: idOf(one),
    round: one.round,
    cells: itemCells(session, one.round, 1, rules),
  }))

/** The rounds of one check. */
export const checkRounds = (sessions: readonly CountedSession[], id: string): readonly Checked[] =>
  checkedIn(sessions).filter((one) => idOf(one) === id)

type Figures = (cells: readonly Cell[]) => MarkFigures

const rowsFrom = (checked: readonly Checked[], cells: readonly Cell[], figuresOf: Figures): CheckRow[] =>
  (checked[0]?.round.document.items ?? []).map(({ id, name }) => {
    const { large, allWithinOnePoint, mean, shares } = figuresOf(cells.filter(({ item }) => item === id))
    return { id, text: name, people: large?.people ?? null, allWithinOnePoint, mean, shares }
  })

const rowsOf = (checked: readonly Checked[], rules: Rules): CheckRow[] =>
  rowsFrom(
    checked,
    checked.flatMap(({ session, round }) => itemCells(session, round, 1, rules)),
    (cells) => markFigures(cells, rules),
  )

const groupedBy = <Key extends string>(
  checked: readonly Checked[],
  of: (one: Checked) => Key | null,
): [Key, Checked[]][] => {
  const keys = [...new Set(checked.flatMap((one) => of(one) ?? []))]
  return keys.sort().map((key) => [key, checked.filter((one) => of(one) === key)])
}

/** The checks of people's own service, whole, by quarter and (`byTeam`) by team. Teams stand in the order of their ids. */
export const checkReports = (sessions: readonly CountedSession[], byTeam: boolean, rules = houseRules): CheckReport[] =>
  groupedBy(checkedIn(sessions), idOf).map(([id, checked]) => {
    const { title, labels } = checked[0]?.round.document ?? { title: { en: '', cy: '' }, labels: [] }
    return {
      id,
      title,
      labels,
      rows: rowsOf(checked, rules),
      quarters: groupedBy(checked, ({ session }) => session.quarter).map(([quarter, own]) => ({
        quarter,
        rows: rowsOf(own, rules),
      })),
      teams: byTeam
        ? groupedBy(checked, ({ session }) => session.teamId).map(([teamId, own]) => ({
            teamId,
            rows: rowsOf(own, rules),
          }))
        : [],
      groups: byGroup(checked, (cells, figuresOf) => rowsFrom(checked, cells, figuresOf), rules).map(
        ({ list, groups }) => ({
          list,
          groups: groups.map(({ key, name, figures }) => ({ key, name, rows: figures })),
        }),
      ),
    }
  })

const noFields: readonly LocalText[] = []

/** Plans as their teams wrote them, of a room in which enough people were. One phone of a team writes them. */
export const plansReports = (sessions: readonly CountedSession[], rules = houseRules): PlansReport[] =>
  sessions.flatMap(({ id, startedAt, texts }) =>
    texts.map(({ title, fields = noFields, plans, people }) => ({
      sessionId: id,
      title,
      startedAt,
      fields,
      plans: people < rules.number ? hide('few') : show(plans),
    })),
  )
