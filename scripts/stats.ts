// npm run stats -- FILE.json   Recomputes one case of the reference form from a file, or from standard input without FILE.
import { readFileSync } from 'node:fs'
import { statsOf } from './statsOf.ts'

const file = process.argv[2] ?? '-'

const read = (): string | null => {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch {
    return null
  }
}

const text = read()
const answer = text === null ? { ok: false as const, sentence: `The file ${file} cannot be read.` } : statsOf(text)

if (answer.ok) {
  process.stdout.write(`${answer.json}\n`)
  if (answer.note) process.stderr.write(`${answer.note}\n`)
} else {
  process.stderr.write(`${answer.sentence}\n`)
  process.exitCode = 2
}
