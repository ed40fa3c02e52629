import type { ReportedMarks, ReportedRound } from '../activities/reported.ts'
import type { GroupList, GroupListId, Picks } from '../workshop/groups.ts'
import type { LocalText } from '../workshop/text.ts'

/** How often each mark was given to one item, and how often none, and why. */
export interface FrozenItem {
  readonly id: string
  /** How many gave 1, 2, 3, 4 and 5. */
  readonly counts: readonly number[]
  readonly notDiscussed: number
  readonly cantTell: number
}

/** What is written down of a round: what was asked and how often each mark was given. */
export interface FrozenDocument extends ReportedRound {
  readonly title: LocalText
  readonly cells: readonly FrozenItem[]
}

/**
 * The marks of a round, person beside person. `rows`: names of chance, the same for one person throughout a session and
 * for nobody outside it. `marks`: by item one sign a row, `1` to `5`, `n` not discussed, `c` cannot tell, `.` none.
 */
export interface FrozenMarks {
  readonly rows: readonly string[]
  readonly marks: Readonly<Record<string, string>>
  /** What each picked from the session's lists: by list one sign a row, the place of the item (`0` to `b`), `.` declined. */
  readonly groups?: Readonly<Partial<Record<GroupListId, FrozenPicks>>>
}

/** What people picked from one list. */
export interface FrozenPicks {
  readonly items: readonly LocalText[]
  readonly picks: string
}

/** Plans as the room was shown them, a list of lines each. */
export interface FrozenTexts {
  readonly title: LocalText
  readonly fields: readonly LocalText[]
  readonly plans: readonly (readonly string[])[]
  /** How many were in the room: one phone of a team writes its plan. */
  readonly people: number
}

/** One person's marks under a name of chance. */
export interface NamelessMarks {
  readonly row: string
  readonly marks: ReportedMarks
  readonly picks?: Picks
}

const sign = (mark: ReportedMarks[string] | undefined): string => {
  if (mark === undefined) return '.'
  if (typeof mark === 'number') return String(mark)
  return mark === 'notDiscussed' ? 'n' : 'c'
}

/** Writes a round down: its counts, and its marks in the order of the names of chance. */
export const freeze = (
  round: ReportedRound,
  title: LocalText,
  people: readonly NamelessMarks[],
  lists: readonly GroupList[] = [],
): { readonly document: FrozenDocument; readonly marks: FrozenMarks } => {
  const rows = people.toSorted((a, b) => (a.row < b.row ? -1 : 1))
  const given = (id: string) => rows.map(({ marks }) => marks[id])
  const cells = round.items.map(({ id }) => ({
    id,
    counts: [1, 2, 3, 4, 5].map((mark) => given(id).filter((one) => one === mark).length),
    notDiscussed: given(id).filter((one) => one === 'notDiscussed').length,
    cantTell: given(id).filter((one) => one === 'cantTell').length,
  }))
  const marks = Object.fromEntries(round.items.map(({ id }) => [id, given(id).map(sign).join('')]))
  const groups = Object.fromEntries(
    lists.map(({ id, items }) => [
      id,
      { items, picks: rows.map(({ picks }) => picks?.[id]?.toString(36) ?? '.').join('') },
    ]),
  )
  return {
    document: { ...round, title, cells },
    marks: { rows: rows.map(({ row }) => row), marks, ...(lists.length > 0 ? { groups } : {}) },
  }
}

/** One item's marks by row; `null` where there is none. Example: `'3.5n'` is 3, null, 5, null. */
export const marksOfSigns = (signs: string): (number | null)[] => {
  const marks: (number | null)[] = []
  for (let at = 0; at < signs.length; at += 1) {
    const mark = signs.charCodeAt(at) - 48 // the sign 0
    marks.push(mark >= 1 && mark <= 5 ? mark : null)
  }
  return marks
}
