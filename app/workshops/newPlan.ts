import { type KindName, kinds } from '../../lib/activities/kinds.ts'
import { newActivity } from '../../lib/activities/newActivity.ts'
import { newId } from '../../lib/server/store/newId.ts'
import type { Framework } from '../../lib/workshop/framework.ts'
import { openFramework } from '../../lib/workshop/framework.ts'
import type { ActivityId } from '../../lib/workshop/ids.ts'
import type { LocalText } from '../../lib/workshop/text.ts'
import type { Workshop } from '../../lib/workshop/workshop.ts'
import cy from '../../messages/cy.json'
import en from '../../messages/en.json'

/** The name of each kind in both languages: what a new activity is called at first. */
export const kindNames = Object.fromEntries(
  (Object.keys(kinds) as KindName[]).map((name) => [
    name,
    { en: en.editor.kind[name].name, cy: cy.editor.kind[name].name },
  ]),
) as Record<KindName, LocalText> // each key of the registry has an entry

/** What a new workshop begins with: one activity, by which people come in. */
export const newPlan = (framework: Framework): Workshop => {
  const begin: KindName = 'welcome'
  const excerpt = () => {
    throw new Error('a new workshop plays nothing')
  }
  const activity = newActivity(begin, {
    id: newId<ActivityId>('act'),
    title: kindNames[begin],
    open: { excerpt, framework: openFramework(framework), support: null },
    excerptIds: [],
  })
  const text = (name: 'title' | 'description') => ({ en: en.editor.new[name], cy: cy.editor.new[name] })
  return { schemaVersion: 1, title: text('title'), description: text('description'), activities: [activity] }
}
