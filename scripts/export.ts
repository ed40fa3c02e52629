import { exportOf } from './exportOf.ts'

// npm run -s export -- --format json|csv|xlsx --out FILE [--session ID] [--language en|cy] [--raw]
// Every figure that reports show, of all sessions that count or of one. What pages withhold is withheld here, unless --raw
// asks for everything that was marked, without names: this command can be given by whoever has the data folder.

const { code, said } = await exportOf(process.argv.slice(2), process.env)
process.stderr.write(`\n  ${said}\n\n`)
process.exitCode = code
