import { access } from 'node:fs/promises'

/** Whether a file is there. */
export const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )
