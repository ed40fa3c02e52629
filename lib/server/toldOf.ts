/** What the log holds of an error. */
export interface Told {
  readonly type: string
  readonly message: string
  readonly code?: string
  readonly stack: string
}

/** A database or a parser that refuses a value repeats it in its message: what somebody wrote, or who they are. */
const repeatsValues = (error: Error, code: string | undefined): boolean =>
  error instanceof SyntaxError || /^22[0-9A-Z]{3}$/.test(code ?? '')

const toldOfError = (error: Error): Told => {
  const given = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const message = repeatsValues(error, given) ? 'a value was refused' : error.message
  // The lines of where it came from; the message stands before them.
  const stack = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return { type: error.name, message, ...(given !== undefined && { code: given }), stack: stack.join('\n') }
}

/**
 * What is told to the log of something that was thrown: what it is called and where it came from. PostgreSQL hangs the row that it
 * refused on its errors, with what somebody answered in it; nothing that hangs on an error is told, but for its causes.
 */
export const toldOf = (thrown: unknown): readonly Told[] => {
  const told: Told[] = []
  for (let error = thrown; error instanceof Error && told.length < 4; error = error.cause) told.push(toldOfError(error))
  return told.length > 0 ? told : [{ type: typeof thrown, message: 'something was thrown that is no error', stack: '' }]
}
