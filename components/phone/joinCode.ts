export const codeLength = 6

/**
 * The digits of whatever was typed or pasted into the box: a code with a gap in it, or the whole link from a message.
 * Examples: `483 921` and `http://attune.example:3000/p/483921` are both `483921`; a seventh digit is left out.
 */
export const codeIn = (typed: string): string => {
  const linked = /\/p\/(\d{6})(?!\d)/.exec(typed)?.[1]
  return linked ?? typed.replace(/\D/g, '').slice(0, codeLength)
}

/** What stands in each of the six boxes. Example: `48` is `4`, `8` and four empty ones. */
export const boxesOf = (code: string): string[] => Array.from({ length: codeLength }, (_, at) => code[at] ?? '')
