import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { readEnv } from '../lib/server/env.ts'
import { noDatabase } from '../lib/server/noDatabase.ts'
import { openProcess } from '../lib/server/openProcess.ts'
import {
  type Exported,
  type ExportFormat,
  exportFile,
  exportFormats,
  rawFiles,
} from '../lib/server/reports/exportFile.ts'
import { readExport, readSessionExport } from '../lib/server/reports/readReport.ts'
import type { Store } from '../lib/server/store/open.ts'
import { organisations } from '../lib/server/store/organisations.ts'
import { sessionById } from '../lib/server/store/sessions.ts'
import { SessionId } from '../lib/workshop/ids.ts'
import { type Language, languages } from '../lib/workshop/text.ts'

/** What the command said, and with which code it ends. */
export interface Ended {
  readonly code: number
  readonly said: string
}

interface Given {
  readonly format: ExportFormat
  readonly language: Language
  readonly out: string
  readonly session: string | undefined
  readonly raw: boolean
}

const example = 'For example: npm run -s export -- --format xlsx --out reports.xlsx'

const parsed = (given: readonly string[]) => {
  try {
    return parseArgs({
      args: [...given],
      options: {
        format: { type: 'string' },
        out: { type: 'string' },
        session: { type: 'string' },
        language: { type: 'string', default: 'en' },
        raw: { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    return `${error instanceof Error ? error.message : error}. ${example}`
  }
}

const argumentsOf = (given: readonly string[]): Given | string => {
  const read = parsed(given)
  if (typeof read === 'string') return read
  const format = exportFormats.find((one) => one === read.format && one !== 'notes')
  const language = languages.find((one) => one === read.language)
  if (!format) return `--format is “${read.format ?? ''}”, but it has to be json, csv or xlsx. ${example}`
  if (!language) return `--language is “${read.language}”, but it has to be en or cy. ${example}`
  if (read.out === undefined) return `--out has to name the file to write. ${example}`
  return { format, language, out: read.out, session: read.session, raw: read.raw }
}

const wanted = async (store: Store, { session: text, raw }: Given): Promise<readonly Exported[] | string> => {
  if (text === undefined)
    return Promise.all((await organisations(store)).map(({ id }) => readExport(store, id, { raw })))
  const id = SessionId.safeParse(text)
  const session = id.success ? await sessionById(store, id.data) : null
  if (!id.success || session === null) return `There is no session ${text} in this data folder.`
  if (session.rehearsal === 1) return `The session ${text} is a rehearsal: rehearsals are in no report.`
  return [await readSessionExport(store, id.data, raw)]
}

const written = async (exported: readonly Exported[], { format, language, out, raw }: Given): Promise<Ended> => {
  const { body } = await exportFile(exported, format, language)
  const beside = (name: string) => `${out.replace(/\.csv$/i, '')}.${name}.csv`
  const more = [
    ...(format === 'csv'
      ? [{ file: beside('notes'), body: (await exportFile(exported, 'notes', language)).body }]
      : []),
    ...(format === 'csv' && raw
      ? Object.entries(rawFiles(exported)).map(([name, own]) => ({ file: beside(name), body: own }))
      : []),
  ]
  try {
    await writeFile(out, body)
    for (const one of more) await writeFile(one.file, one.body)
  } catch (error) {
    return { code: 2, said: `${out} could not be written: ${error instanceof Error ? error.message : error}.` }
  }
  const count = exported.flatMap(({ sessions }) => sessions).length
  const files = [out, ...more.map(({ file }) => file)].join(', ')
  const warning = raw ? '\n\n  With --raw nothing is withheld: keep this file as you keep the data folder.' : ''
  return { code: 0, said: `${count === 1 ? 'One session' : `${count} sessions`} written to ${files}.${warning}` }
}

/** Does what the command is asked for; what is wrong is said in a sentence. */
export const exportOf = async (
  asked: readonly string[],
  environment: Record<string, string | undefined>,
): Promise<Ended> => {
  const refused = (said: string): Ended => ({ code: 2, said })
  const given = argumentsOf(asked)
  if (typeof given === 'string') return refused(given)
  const read = readEnv(environment)
  if (!read.ok) return refused(read.sentence)
  const missing = noDatabase(read.env)
  if (missing !== null) return refused(missing)
  const opened = await openProcess(read.env, process.cwd())
  if (typeof opened === 'string') return refused(opened)
  try {
    const exported = await wanted(opened.store, given)
    return typeof exported === 'string' ? refused(exported) : await written(exported, given)
  } finally {
    await opened.store.close()
  }
}
