import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import cy from '../../../messages/cy.json' with { type: 'json' }
import en from '../../../messages/en.json' with { type: 'json' }
import { type ReportCase, shownCases } from '../../reports/cases.ts'
import { type MarkRow, markColumns } from '../../reports/markRows.ts'
import type { Report } from '../../reports/report.ts'
import { type RoomRow, roomColumns } from '../../reports/roomRows.ts'
import { tidyRows } from '../../reports/tidy.ts'
import { type TidyRow, tidyColumns } from '../../reports/tidyRow.ts'
import type { Language, LocalText } from '../../workshop/text.ts'
import { csvFile } from '../csvFile.ts'

/** `notes`: what goes with a CSV, which has no room for definitions. */
export const exportFormats = ['json', 'csv', 'xlsx', 'notes'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** What is exported of one organisation: reports, and what its teams and sessions are called. */
export interface Exported {
  readonly organisationId: string
  readonly reports: readonly Report[]
  readonly teams: readonly { readonly id: string; readonly name: string }[]
  readonly sessions: readonly { readonly id: string; readonly title: LocalText }[]
  /** Marks without names that stand behind the figures: instead of the rounded ones that anyone may see. */
  readonly raw?: readonly ReportCase[]
  readonly marks?: readonly MarkRow[]
  readonly rooms?: readonly RoomRow[]
}

/** A file to be written or sent. */
export interface ExportedFile {
  readonly type: string
  readonly body: Buffer
}

const words = { en: en.reports, cy: cy.reports }
const labels = ['teamName', 'sessionTitle', 'excerptTitle', 'itemName'] as const
type Labelled = TidyRow & Record<'organisation' | (typeof labels)[number], string>
const columns = ['organisation', ...tidyColumns, ...labels] as const

const titlesIn = ({ reports, sessions }: Exported): Map<string, LocalText> => {
  const titles = new Map<string, LocalText>(sessions.map(({ id, title }) => [id, title]))
  for (const report of reports) {
    for (const { id, name } of report.elements) titles.set(id, name)
    for (const check of report.checks) {
      titles.set(check.id, check.title)
      for (const { id, text } of check.rows) titles.set(`${check.id} ${id}`, text)
    }
    for (const excerpt of report.excerpts) {
      titles.set(excerpt.id, excerpt.title)
      for (const { id, name } of [...(excerpt.overall ? [excerpt.overall] : []), ...excerpt.dimensions])
        titles.set(id, name)
    }
  }
  return titles
}

/** Several reports show the same figure: of a team, of a quarter. */
const once = (rows: readonly TidyRow[]): TidyRow[] => {
  const of = (row: TidyRow): string => {
    const { level, team, quarter, workshop, session, excerpt, item, group, vote, statistic, category } = row
    return JSON.stringify([level, team, quarter, workshop, session, excerpt, item, group, vote, statistic, category])
  }
  return [...new Map(rows.map((row) => [of(row), row])).values()]
}

const rowsOf = (exported: Exported, language: Language): Labelled[] => {
  const { organisationId, reports, teams } = exported
  const titles = titlesIn(exported)
  const title = (id: string): string => titles.get(id)?.[language] ?? ''
  return once(reports.flatMap(tidyRows)).map((row) => ({
    organisation: organisationId,
    ...row,
    teamName: teams.find(({ id }) => id === row.team)?.name ?? '',
    sessionTitle: title(row.session),
    excerptTitle: title(row.excerpt),
    itemName: title(`${row.excerpt} ${row.item}`) || title(row.item),
  }))
}

/** Every figure of the reports, a row each, with what its ids are called. */
export const exportRows = (exported: readonly Exported[], language: Language): Labelled[] =>
  exported.flatMap((one) => rowsOf(one, language))

/** What each statistic is, and the rules that all of them obey. */
export const exportNotes = (language: Language) => ({
  definitions: Object.entries(words[language].definitions).map(([statistic, { name, text }]) => ({
    statistic,
    name,
    text,
  })),
  method: Object.values(words[language].method),
  hidden: Object.entries(words[language].hidden).map(([reason, text]) => ({ reason, text })),
})

type Make = (exported: readonly Exported[], language: Language) => Promise<ExportedFile> | ExportedFile

/** An object with a line for each key, and for each entry of a list: long lists stay readable, and short. */
const lineByLine = (document: object): string => {
  const entries = Object.entries(document).map(([key, value]) => {
    const lines = Array.isArray(value) ? `[\n${value.map((one) => JSON.stringify(one)).join(',\n')}\n]` : null
    return `${JSON.stringify(key)}: ${lines ?? JSON.stringify(value)}`
  })
  return `{\n${entries.join(',\n')}\n}\n`
}

const asJson: Make = (exported, language) => {
  const cases = exported.flatMap(({ organisationId, reports, raw }) =>
    (raw ?? reports.flatMap(shownCases)).map((one) => ({ ...one, of: { organisation: organisationId, ...one.of } })),
  )
  const document = {
    form: 'attune reports 1',
    suppressed: exported.every(({ raw }) => raw === undefined),
    ...exportNotes(language),
    headlines: exported.flatMap(({ organisationId, reports }) =>
      reports.map(({ scope, headline }) => ({ organisation: organisationId, scope, headline })),
    ),
    rows: exportRows(exported, language),
    cases,
  }
  return { type: 'application/json; charset=utf-8', body: Buffer.from(lineByLine(document)) }
}

const asCsv: Make = (exported, language) => {
  const rows = exportRows(exported, language).map((row) => columns.map((column) => row[column]))
  return { type: 'text/csv; charset=utf-8', body: Buffer.from(csvFile([columns, ...rows])) }
}

/** What definitions and method say, as a table of its own beside a CSV. */
const asNotes: Make = (_, language) => {
  const { definitions, method, hidden } = exportNotes(language)
  const rows = [
    ...definitions.map(({ statistic, name, text }) => ['definition', statistic, name, text]),
    ...hidden.map(({ reason, text }) => ['hidden', reason, '', text]),
    ...method.map((text, at) => ['method', `${at + 1}`, '', text]),
  ]
  const body = Buffer.from(csvFile([['about', 'key', 'name', 'text'], ...rows]))
  return { type: 'text/csv; charset=utf-8', body }
}

const bold = (value: string) => ({ value, fontWeight: 'bold' as const })

const asXlsx: Make = async (exported, language) => {
  const { definitions, method, hidden } = exportNotes(language)
  const figures: SheetData = [
    columns.map(bold),
    ...exportRows(exported, language).map((row) => columns.map((column) => (row[column] === '' ? null : row[column]))),
  ]
  const explained: SheetData = [
    ['statistic', 'name', 'text'].map(bold),
    ...definitions.map(({ statistic, name, text }) => [statistic, name, text]),
    ...hidden.map(({ reason, text }) => [reason, '', text]),
  ]
  const sheets = [
    { data: figures, sheet: 'Figures', stickyRowsCount: 1 },
    {
      data: explained,
      sheet: 'Definitions',
      stickyRowsCount: 1,
      columns: [{ width: 24 }, { width: 30 }, { width: 120 }],
    },
    { data: method.map((text) => [text]), sheet: 'Method', columns: [{ width: 140 }] },
  ]
  return {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: await writeXlsxFile(sheets).toBuffer(),
  }
}

const makers: Record<ExportFormat, Make> = { json: asJson, csv: asCsv, xlsx: asXlsx, notes: asNotes }

const rowsBeside = <Row>(
  exported: readonly Exported[],
  columns: readonly (keyof Row & string)[],
  of: (one: Exported) => readonly Row[],
): Buffer => {
  const rows = exported.flatMap((one) =>
    of(one).map((row) => [one.organisationId, ...columns.map((column) => row[column] as string | number | null)]),
  )
  return Buffer.from(csvFile([['organisation', ...columns], ...rows]))
}

/** With `--raw`, beside the table of figures: every mark that stands in a report, and of each room who gave none. */
export const rawFiles = (exported: readonly Exported[]): { readonly marks: Buffer; readonly rooms: Buffer } => ({
  marks: rowsBeside<MarkRow>(exported, markColumns, ({ marks = [] }) => marks),
  rooms: rowsBeside<RoomRow>(exported, roomColumns, ({ rooms = [] }) => rooms),
})

/** The file of a format. The figures are those of the pages: what is withheld there is withheld here. */
export const exportFile = async (
  exported: readonly Exported[],
  format: ExportFormat,
  language: Language = 'en',
): Promise<ExportedFile> => makers[format](exported, language)
