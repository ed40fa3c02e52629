import type { ListedVersion } from '../../../../components/framework/VersionCard.tsx'
import { personFor } from '../../../../lib/server/auth/pageRights.ts'
import { frameworksFor } from '../../../../lib/server/store/frameworks.ts'
import { versionsOf } from '../../../../lib/server/store/frameworkVersions.ts'
import { theStore } from '../../../../lib/server/theStore.ts'
import { type FrameworkChange, frameworkChanges } from '../../../../lib/workshop/frameworkChanges.ts'

/**
 * The versions of a framework from a number down, each with what it changed, for whoever may write workshops; `null`: it is
 * none of theirs. `from`: `null` for the newest.
 */
export const listedVersions = async (asked: string, address: string, from: number | null, most: number) => {
  const person = await personFor('writeWorkshops', address)
  const store = theStore()
  const found = (await frameworksFor(store, person.organisationId)).find(({ id }) => id === asked)
  if (!found) return null
  const of = (upTo: number | null, count: number) =>
    versionsOf(store, person.organisationId, found.id, { most: count, ...(upTo === null ? {} : { upTo }) })
  // One more than is listed: what the last of them changed is seen against it.
  const versions = await of(from, most + 1)
  const [newest] = from === null ? versions : await of(null, 1)
  const changed = (at: number): readonly FrameworkChange[] | null => {
    const [after, before] = [versions[at], versions[at + 1]]
    return after && before ? frameworkChanges(before.document, after.document) : null
  }
  const listed = versions.slice(0, most).map(
    ({ document: _apart, ...version }, at): ListedVersion => ({
      ...version,
      changes: changed(at),
    }),
  )
  return { person, found, newest: newest?.number ?? 0, listed, document: versions[0]?.document ?? null }
}
