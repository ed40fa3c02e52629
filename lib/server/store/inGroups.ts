/** Things that are written together. */
export interface Groups<Item, Came> {
  /** Adds one to the group that is forming. Answers once that group is committed. */
  add(item: Item): Promise<Came>
  /** Waits until nothing is on its way. */
  settled(): Promise<void>
}

interface Waiting<Item, Came> {
  readonly item: Item
  resolve(came: Came): void
  reject(error: unknown): void
}

/** More than a hall sends at once; beyond it a group is followed by the next. */
const mostTogether = 1000

/** Lets everything that has come in by now be heard first. */
const heard = () => new Promise((resolve) => setImmediate(resolve))

/**
 * Commits in groups that form while the last one is on its way to the disk: one alone waits for nobody, and a whole room
 * at once costs two or three commits. `turn`: waited for before a group is taken, and given back once it is committed.
 * `commit` answers for each item, in their order. `committed`: told how many were committed together.
 */
export const inGroups = <Item, Came>(
  commit: (items: readonly Item[]) => Promise<readonly Came[]>,
  turn: () => Promise<() => void>,
  committed: (together: number) => void = () => undefined,
): Groups<Item, Came> => {
  let forming: Waiting<Item, Came>[] = []
  let running: Promise<void> | null = null

  const commitOne = async () => {
    const done = await turn()
    await heard()
    const group = forming.slice(0, mostTogether)
    forming = forming.slice(mostTogether)
    try {
      const came = await commit(group.map(({ item }) => item))
      committed(group.length)
      group.forEach(({ resolve }, at) => {
        resolve(came[at] as Came) // one for each, says `commit`
      })
    } catch (error) {
      for (const { reject } of group) reject(error)
    } finally {
      done()
    }
  }

  const run = async () => {
    while (forming.length > 0) await commitOne()
    running = null
  }

  return {
    add: (item) =>
      new Promise((resolve, reject) => {
        forming.push({ item, resolve, reject })
        running ??= run()
      }),
    settled: async () => {
      while (running !== null) await running
    },
  }
}
