/** A file of one document is much smaller. */
const usual = 1_000_000

/** What a file that somebody brings holds as JSON, or why it is none: too large to be ours, or no JSON. */
export const readJsonFile = async (
  file: File,
  mostBytes = usual,
): Promise<{ readonly given: unknown } | 'large' | 'noJson'> => {
  if (file.size > mostBytes) return 'large'
  try {
    return { given: JSON.parse(await file.text()) }
  } catch {
    return 'noJson'
  }
}
