import * as z from 'zod/mini'

/** A name that `textKey` has made. */
export const TextKey = z.string().check(z.regex(/^[a-z0-9]{4,16}$/))

/**
 * A short name for a text, the same wherever it is made: a 53-bit hash (cyrb53, public domain) in base 36. It names a
 * text of the room towards the console; nothing secret rests on it.
 * Example: `textKey('a') !== textKey('b')`; eleven letters and digits or fewer.
 */
export const textKey = (text: string): string => {
  let [one, two] = [0xdeadbeef, 0x41c6ce57]
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    one = Math.imul(one ^ code, 2654435761)
    two = Math.imul(two ^ code, 1597334677)
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909)
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909)
  return (4294967296 * (2097151 & two) + (one >>> 0)).toString(36).padStart(4, '0')
}
