import { Framework, openFramework } from '../../workshop/framework.ts'
import type { CodingId, ExcerptId } from '../../workshop/ids.ts'
import frameworkFile from '../demo/content/framework.json' with { type: 'json' }
import { askForCoding } from '../store/codings.ts'
import { members } from '../store/members.ts'
import type { Store } from '../store/open.ts'
import { firstOrganisation } from '../store/organisations.ts'

/** What a coder has said of the whole. */
export const judged = { overall: { mark: 3, reason: 'Because.', line: 0 } }
/** The words that coders are given. */
export const testWords = openFramework(Framework.parse(frameworkFile))

/** Codings of an organisation: one to be coded, one that all have submitted, and an excerpt that is free to be coded. */
export const plantCodings = async (store: Store): Promise<{ asked: CodingId; submitted: CodingId; third: string }> => {
  const excerpts = (await store.db.selectFrom('excerpts').select('id').execute()).map(({ id }) => id as ExcerptId)
  const coders = (await members(store, firstOrganisation)).filter(({ role }) => role === 'owner' || role === 'trainer')
  const ask = async (excerptId: ExcerptId, more: { id: string; name: string }[] = []) => {
    const items = [{ id: 'overall', nullable: false }]
    const all = [...coders, ...more]
    const organisationId = firstOrganisation
    const made = await askForCoding(store, { organisationId, excerptId, items, framework: testWords, coders: all })
    return made === 'open' ? ('' as CodingId) : made.id
  }
  const [first, second, third = ''] = excerpts
  const asked = await ask(first!, [{ id: 'gone', name: 'Gone' }])
  const submitted = await ask(second!)
  await store.db
    .updateTable('coding_coders')
    .set({ submitted_at: 1, sheet: JSON.stringify(judged) })
    .where('coding_id', '=', submitted)
    .execute()
  return { asked, submitted, third }
}
