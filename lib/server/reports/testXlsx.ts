import { strFromU8, unzipSync } from 'fflate'

/** One sheet as a spreadsheet reads it; `null`: an empty cell. */
export type Sheet = readonly (readonly (string | number | null)[])[]

const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
const plain = (xml: string): string =>
  xml.replace(/<[^>]*>/g, '').replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => named[name] ?? '')

/** The place of a column by its letters. Example: `AB` is 27. */
const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

const rowOf = (cells: string, strings: readonly string[]): (string | number | null)[] => {
  const row: (string | number | null)[] = []
  for (const [, letters = '', more = '', inside = ''] of cells.matchAll(
    /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
  )) {
    const value = plain(inside)
    row[columnOf(letters)] = more.includes('t="s"')
      ? (strings[Number(value)] ?? '')
      : value === ''
        ? null
        : Number(value)
  }
  return Array.from(row, (cell) => cell ?? null)
}

/** A workbook's sheets by name, and whether any cell of it is a formula. */
export const readXlsx = (file: Uint8Array): { sheets: ReadonlyMap<string, Sheet>; formulas: boolean } => {
  const parts = unzipSync(file)
  const part = (name: string): string => (parts[name] ? strFromU8(parts[name]) : '')
  const strings = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, xml = '']) => plain(xml))
  const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name = '']) =>
    plain(name),
  )
  const written = names.map((_, at) => part(`xl/worksheets/sheet${at + 1}.xml`))
  const sheets = written.map((xml) =>
    [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, cells = '']) => rowOf(cells, strings)),
  )
  return {
    sheets: new Map(names.map((name, at) => [name, sheets[at] ?? []])),
    formulas: written.some((xml) => /<f[ >]/.test(xml)),
  }
}
