import { describe, expect, it } from 'vitest'
import { inGroups } from './inGroups.ts'

const soon = () => new Promise((resolve) => setTimeout(resolve, 5))

/** A disk whose commits a test lets through, and what it was given. */
const disk = () => {
  const groups: (readonly number[])[] = []
  const under: { through(): void; fail(error: Error): void }[] = []
  const commit = (items: readonly number[]) =>
    new Promise<string[]>((resolve, reject) => {
      groups.push(items)
      under.push({ through: () => resolve(items.map((item) => `came ${item}`)), fail: reject })
    })
  return { groups, under, sent: inGroups(commit, async () => () => undefined) }
}

describe('commits in groups', () => {
  it('one alone is committed at once; what comes while it is on its way is the next group', async () => {
    const { groups, under, sent } = disk()
    const first = sent.add(1)
    await soon()
    expect(groups).toEqual([[1]])
    const rest = [2, 3, 4].map((item) => sent.add(item))
    await soon()
    expect(groups).toEqual([[1]])
    under[0]!.through()
    expect(await first).toBe('came 1')
    await soon()
    expect(groups).toEqual([[1], [2, 3, 4]])
    under[1]!.through()
    expect(await Promise.all(rest)).toEqual(['came 2', 'came 3', 'came 4'])
  })

  it('nobody is answered before the commit', async () => {
    const { under, sent } = disk()
    let answered = false
    const one = sent.add(1).then(() => {
      answered = true
    })
    await soon()
    expect(answered).toBe(false)
    under[0]!.through()
    await one
    expect(answered).toBe(true)
  })

  it('a commit that fails is told to those in it, and the next group is committed', async () => {
    const { under, sent } = disk()
    const [one, two] = [sent.add(1), sent.add(2)]
    await soon()
    const three = sent.add(3)
    under[0]!.fail(new Error('the disk is full'))
    await expect(one).rejects.toThrow('the disk is full')
    await expect(two).rejects.toThrow('the disk is full')
    await soon()
    under[1]!.through()
    expect(await three).toBe('came 3')
  })

  it('an end waits for what is on its way and for what is forming', async () => {
    const { under, sent } = disk()
    const asked = [sent.add(1)]
    await soon()
    asked.push(sent.add(2))
    let ended = false
    const end = sent.settled().then(() => {
      ended = true
    })
    under[0]!.through()
    await soon()
    expect(ended).toBe(false)
    under[1]!.through()
    await end
    expect(await Promise.all(asked)).toEqual(['came 1', 'came 2'])
  })
})
