import { evenPages } from './evenPages.ts'
import type { ShownWall } from './wall.ts'
import type { WallForm } from './wallForm.ts'

/** How the console has hung the walls of a round on the big screen. */
export interface WallLook {
  /** `null`: as there is room. */
  readonly form: WallForm | null
  /** The page that is on, or was at `since`; the first is 0. */
  readonly page: number
  /** Since when pages turn by themselves, in milliseconds since 1970; `null`: this page stays. */
  readonly since: number | null
}

/** How long a page stays: as long as it takes to read its longest column. */
export const turnMs = 15_000

/** A line of a list: a group's name, or a text, alone or of the group above it. */
export interface WallLine {
  readonly key: string
  readonly text: string
  readonly count: number
  readonly of: 'group' | 'grouped' | 'loose'
}

/** One page of a list: columns of lines. `field`: what was asked for, where several things were; else the first. */
export interface WallPage {
  readonly columns: readonly { readonly field: string; readonly lines: readonly WallLine[] }[]
}

type Walls = Readonly<Record<string, ShownWall>>

/** How many letters a line of a list holds, by how many columns there are, and how many lines a column; from the back row. */
const lettersIn: Readonly<Record<number, number>> = { 1: 76, 2: 38, 3: 24, 4: 17 }
const linesIn = 12
const fewestLines = 3
/** A text takes a little more than its lines: the space below it. */
const gap = 0.35

const linesOf = ({ groups, loose }: ShownWall): WallLine[] => [
  ...groups.flatMap(({ name, count, texts }, at) => [
    { key: `${at}`, text: name, count, of: 'group' as const },
    ...texts.map((text) => ({ ...text, key: `${at} ${text.text}`, of: 'grouped' as const })),
  ]),
  ...loose.map((text) => ({ ...text, key: text.text, of: 'loose' as const })),
]

const heightOf = ({ text }: WallLine, letters: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), gap)

/** Lines from the top of a column down, then of the next one; a group that goes on has its name again. */
const intoColumns = (lines: readonly WallLine[], letters: number, high: number): WallLine[][] => {
  const columns: WallLine[][] = []
  let [column, left, group]: [WallLine[], number, WallLine | null] = [[], high, null]
  const begin = () => {
    if (column.length > 0) columns.push(column)
    column = []
    left = high
  }
  const add = (line: WallLine) => {
    column.push(line)
    left -= heightOf(line, letters)
  }
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1]
    const together = line.of === 'group' && next ? heightOf(next, letters) : 0 // no name stands alone at the bottom
    if (column.length > 0 && heightOf(line, letters) + together > left) {
      begin()
      if (line.of === 'grouped' && group) add(group)
    }
    if (line.of === 'group') group = line
    add(line)
  }
  begin()
  return columns
}

/** Whether texts have several lines, as plans have: they are drawn as cards, whatever the form. */
export const areCards = (walls: Walls): boolean =>
  Object.values(walls).some((wall) => linesOf(wall).some(({ text }) => text.includes('\n')))

/** Fields stand side by side in one column each, other texts in two. */
const columnsFor = (walls: Walls): number => Math.max(2, Object.keys(walls).length)

/** How many lines of cards a page holds; letters in a line of one of two, those of a line's name, and a card's edges in lines. */
const [cardsIn, cardLetters, nameLetters, cardEdges] = [13.5, 33, 18, 1.6]

const cardHeight = ({ text }: { readonly text: string; readonly count: number }): number =>
  text
    .split('\n')
    .reduce(
      (sum, line, at) => sum + Math.max(1, Math.ceil((line.length + (at > 0 ? nameLetters : 0)) / cardLetters)),
      cardEdges,
    )

/** The pages of a wall of cards, such as plans: two columns each. A group's name is not drawn among cards. */
export const cardPages = ({ groups, loose }: ShownWall) =>
  evenPages([...groups.flatMap(({ texts }) => texts), ...loose], { heightOf: cardHeight, high: cardsIn, columns: 2 })

/** The pages of columns that are `high` lines high. */
const pagesOf = (walls: Walls, high: number): WallPage[] => {
  const columns = columnsFor(walls)
  const filled = Object.entries(walls).map(([field, wall]) => ({
    field,
    columns: intoColumns(linesOf(wall), lettersIn[columns] ?? 14, high),
  }))
  const [only] = filled
  if (filled.length === 1 && only) {
    const pages = Math.ceil(only.columns.length / columns)
    return Array.from({ length: pages }, (_, page) => ({
      columns: only.columns.slice(page * columns, (page + 1) * columns).map((lines) => ({ field: only.field, lines })),
    }))
  }
  const pages = Math.max(0, ...filled.map((one) => one.columns.length))
  return Array.from({ length: pages }, (_, page) => ({
    columns: filled.map((one) => ({ field: one.field, lines: one.columns[page % one.columns.length] ?? [] })),
  }))
}

/**
 * The pages of the walls of a round as a list: each text is on one of them, and they are about equally full. Where one
 * field has fewer pages, its own come round again.
 */
export const listPages = (walls: Walls): WallPage[] => {
  let pages = pagesOf(walls, linesIn)
  for (let high = linesIn - 1; high >= fewestLines; high -= 1) {
    const lower = pagesOf(walls, high)
    if (lower.length > pages.length) break
    pages = lower
  }
  return pages
}

/** More letters than these, divided by the fields, are too many for words in different sizes. */
const lettersOfWords = 700

/** Whether the walls are drawn as words or as a list: as the console has chosen, or else as there is room. */
export const formOfWalls = (walls: Walls, { form }: Pick<WallLook, 'form'>): WallForm => {
  if (areCards(walls)) return 'list'
  if (form !== null) return form
  const fields = Object.values(walls)
  const most = lettersOfWords / Math.max(1, fields.length)
  const letters = fields.map((wall) => linesOf(wall).reduce((sum, { text }) => sum + text.length + 4, 0))
  return letters.some((count) => count > most) ? 'list' : 'words'
}

/** The page that is on at an instant. */
export const pageAt = ({ page, since }: WallLook, pages: number, now: number): number => {
  if (pages <= 1) return 0
  const turned = since === null ? 0 : Math.floor(Math.max(0, now - since) / turnMs)
  return (page + turned) % pages
}

/** The walls among what the presses of a round have shown; `null` where there are none, or too few wrote. */
export const wallsIn = (shown: Readonly<Record<string, unknown>>): Walls | null => {
  for (const rung of Object.values(shown)) {
    if (typeof rung === 'object' && rung !== null && 'walls' in rung && rung.walls) return rung.walls as Walls // made by roomWalls alone
  }
  return null
}
