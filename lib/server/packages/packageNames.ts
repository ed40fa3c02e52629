/** What lies in a package, by name: the workshop's file, and the recordings that came with no product. */
export const planName = 'workshop.json'

/** How the folder begins in which a package is made or read. */
export const workPrefix = '.package-'

/** The place of a recording in a package. */
export const recordingName = (file: string): string => `recordings/${file}`

/** Whether an entry may lie in a package: nothing that would be written outside the folder it is unpacked into. */
export const mayLieInPackage = (path: string): boolean =>
  path === planName || /^recordings\/exc_[A-Za-z0-9]{1,40}(-[0-9a-f]{1,16})?\.[a-z0-9]{1,5}$/.test(path)
