import { expect, it } from 'vitest'
import { type EndTurn, turns } from './turns.ts'

const settled = () => new Promise((resolve) => setImmediate(resolve))

/** People who ask for a turn, one after the other: who has got one so far, and how it ends. */
const asking = async (names: readonly string[], most: number, off: Readonly<Record<string, AbortSignal>> = {}) => {
  const line = turns(most)
  const got: string[] = []
  const ends = new Map<string, EndTurn>()
  for (const name of names) {
    line.take(off[name]).then((end) => {
      got.push(end ? name : `${name} left`)
      if (end) ends.set(name, end)
    })
  }
  await settled()
  const end = async (name: string) => {
    ends.get(name)?.()
    await settled()
  }
  return { got, end, waiting: line.waiting }
}

it('no more go on at once than may, and the others in the order in which they came', async () => {
  const { got, end } = await asking(['Ann', 'Bob', 'Cai', 'Dee'], 2)
  expect(got).toEqual(['Ann', 'Bob'])
  await end('Bob')
  expect(got).toEqual(['Ann', 'Bob', 'Cai'])
  await end('Ann')
  expect(got).toEqual(['Ann', 'Bob', 'Cai', 'Dee'])
})

it('a turn that is ended twice lets one on and not two', async () => {
  const { got, end } = await asking(['Ann', 'Bob', 'Cai'], 1)
  await end('Ann')
  await end('Ann')
  expect(got).toEqual(['Ann', 'Bob'])
})

it('who is called off while waiting leaves, and is not waited for', async () => {
  const bob = new AbortController()
  const { got, end, waiting } = await asking(['Ann', 'Bob', 'Cai'], 1, { Bob: bob.signal })
  expect(waiting()).toBe(2)
  bob.abort()
  await settled()
  expect(waiting()).toBe(1)
  await end('Ann')
  expect(got).toEqual(['Ann', 'Bob left', 'Cai'])
})

it('who is called off before or after the turn takes none away from others', async () => {
  const [ann, bob] = [new AbortController(), new AbortController()]
  ann.abort()
  const { got, end } = await asking(['Ann', 'Bob', 'Cai'], 1, { Ann: ann.signal, Bob: bob.signal })
  bob.abort() // it is on already, and goes on
  await settled()
  expect(got.toSorted()).toEqual(['Ann left', 'Bob'])
  await end('Bob')
  expect(got.at(-1)).toBe('Cai')
})
