import { join } from 'node:path'
import { openStore } from '../lib/server/store/open.ts'
import { firstOrganisation } from '../lib/server/store/organisations.ts'
import { putWorkshop } from '../lib/server/store/workshops.ts'
import { WorkshopId } from '../lib/workshop/ids.ts'
import { Workshop } from '../lib/workshop/workshop.ts'
import type { RunningServer } from './server.ts'

/** The activities of a test's own small workshop. */
export type PlantedActivities = readonly Readonly<Record<string, unknown>>[]

const both = (text: string) => ({ en: text, cy: `${text} (cy)` })

/** An activity of a test's own workshop; `more` is its kind's config, and whatever else it has. */
export const planted = (
  kind: string,
  title: string,
  config: unknown,
  more: Readonly<Record<string, unknown>> = {},
) => ({
  id: `act_${title
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .padEnd(4, 'x')}`,
  kind,
  title: both(title),
  minutes: 5,
  notesBefore: [],
  notesAfter: [],
  asking: {
    rounds: 1,
    order: 'barsFirst',
    thinkSeconds: null,
    voteSeconds: 60,
    talkSeconds: 60,
    talkPrompt: both('Talk about it'),
  },
  config,
  ...more,
})

/** Writes a workshop into the database of a running server, as an editor would; its id. */
export const plantWorkshop = async (server: RunningServer, activities: PlantedActivities): Promise<string> => {
  const id = WorkshopId.parse(`wsh_${Math.random().toString(36).slice(2, 12).padEnd(4, '0')}`)
  const document = Workshop.parse({ schemaVersion: 1, title: both('A test'), description: both('A test'), activities })
  const store = await openStore({ file: join(server.dataFolder, 'attune.db') })
  await putWorkshop(store, firstOrganisation, id, document)
  await store.close()
  return id
}
