import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deedsOf, noteChange, noteDeed } from './deeds.ts'
import { firstOrganisation } from './organisations.ts'
import { dialects, type TestStore } from './testDialects.ts'

describe.each(dialects)('the store on $name', ({ here, open }) => {
  let on: TestStore
  beforeAll(async () => {
    if (here) on = await open()
  })
  afterAll(async () => {
    if (here) await on.end()
  })

  it.runIf(here)('writes down what was done whatever the thing is called, and a change once an hour', async () => {
    const by = { organisationId: firstOrganisation, name: 'Mair' }
    await noteDeed(on.store, by, 'frameworkAdded', 'Ours\0, and more')
    await noteChange(on.store, by, 'frameworkChanged', 'Ours\0')
    await noteChange(on.store, by, 'frameworkChanged', 'Ours\0')
    const { deeds } = await deedsOf(on.store, firstOrganisation)
    expect(deeds.map(({ deed, about }) => [deed, about]).sort()).toEqual([
      ['frameworkAdded', 'Ours, and more'],
      ['frameworkChanged', 'Ours'],
    ])
  })
})
