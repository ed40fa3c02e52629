import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { readEnv } from '../lib/server/env.ts'
import { openProcess } from '../lib/server/openProcess.ts'
import {
  type Exported,
  type ExportFormat,
  exportFile,
  exportFormats,
  notesCsv,
} from '../lib/server/reports/exportFile.ts'
import { readExport, readSessionExport } from '../lib/server/reports/readReport.ts'
import type { Store } from '../lib/server/store/open.ts'
import { organisations } from '../lib/server/store/organisations.ts'
import { sessionById } from '../lib/server/store/sessions.ts'
import { SessionId } from '../lib/workshop/ids.ts'
import { languages } from '../lib/workshop/text.ts'

// npm run -s export -- --format json|csv|xlsx --out FILE [--session ID] [--language en|cy] [--raw]
// Every figure that reports show, of all sessions that count or of one. What pages withhold is withheld here, unless --raw
// asks for everything that was marked, without names: this command can be given by whoever has the data folder.

const stop = (sentence: string): never => {
  process.stderr.write(`\n  ${sentence}\n\n`)
  process.exit(2)
}
const example = 'For example: npm run -s export -- --format xlsx --out reports.xlsx'

const readArguments = () => {
  try {
    return parseArgs({
      options: {
        format: { type: 'string' },
        out: { type: 'string' },
        session: { type: 'string' },
        language: { type: 'string', default: 'en' },
        raw: { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : error}. ${example}`)
  }
}

const given = readArguments()
const format: ExportFormat =
  exportFormats.find((one) => one === given.format) ??
  stop(`--format is “${given.format ?? ''}”, but it has to be json, csv or xlsx. ${example}`)
const language =
  languages.find((one) => one === given.language) ??
  stop(`--language is “${given.language}”, but it has to be en or cy. ${example}`)
const out = given.out ?? stop(`--out has to name the file to write. ${example}`)

const wanted = async (store: Store): Promise<Exported> => {
  if (given.session !== undefined) {
    const id = SessionId.safeParse(given.session)
    const session = id.success ? await sessionById(store, id.data) : null
    if (!id.success || session === null) return stop(`There is no session ${given.session} in this data folder.`)
    if (session.rehearsal === 1)
      return stop(`The session ${given.session} is a rehearsal: rehearsals are in no report.`)
    return readSessionExport(store, id.data, given.raw)
  }
  const all = await Promise.all((await organisations(store)).map(({ id }) => readExport(store, id, { raw: given.raw })))
  return {
    reports: all.flatMap(({ reports }) => reports),
    teams: all.flatMap(({ teams }) => teams),
    sessions: all.flatMap(({ sessions }) => sessions),
    ...(given.raw ? { raw: all.flatMap(({ raw = [] }) => raw) } : {}),
  }
}

const read = readEnv(process.env)
const opened = read.ok ? await openProcess(read.env, process.cwd()) : read.sentence
if (typeof opened === 'string') stop(opened)
else {
  const exported = await wanted(opened.store)
  const { body } = await exportFile(exported, format, language)
  const written = [out, ...(format === 'csv' ? [`${out.replace(/\.csv$/i, '')}.notes.csv`] : [])]
  try {
    await writeFile(out, body)
    if (written[1]) await writeFile(written[1], notesCsv(language))
  } catch (error) {
    stop(`${out} could not be written: ${error instanceof Error ? error.message : error}.`)
  }
  const count = exported.sessions.length
  process.stderr.write(
    `\n  ${count === 1 ? 'One session' : `${count} sessions`} written to ${written.join(' and ')}.\n\n`,
  )
  if (given.raw)
    process.stderr.write('  With --raw nothing is withheld: keep this file as you keep the data folder.\n\n')
  await opened.store.close()
}
