import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One reference case as it lies in this folder; `reference/README.md` says what its keys mean. */
export type Case<Input> = {
  readonly name: string
  readonly title: string
  readonly kind: string
  readonly input: Input
  readonly expected: Record<string, unknown>
  readonly reasons: Record<string, string>
  readonly tolerance: Record<string, number>
  readonly published?: Record<string, { readonly value: number; readonly tolerance: number }>
}

const folder = import.meta.dirname

/** All cases of one kind, for the tests. The caller names the form of the input, which the reference's README fixes. */
export const cases = <Input>(kind: string): Case<Input>[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file): Case<Input> => JSON.parse(readFileSync(join(folder, file), 'utf8')))
    .filter((one) => one.kind === kind)
