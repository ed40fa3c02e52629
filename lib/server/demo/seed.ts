import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { Excerpt, ExpertCoding } from '../../workshop/excerpt.ts'
import { Framework } from '../../workshop/framework.ts'
import { type OrganisationId, WorkshopId } from '../../workshop/ids.ts'
import { LocalText } from '../../workshop/text.ts'
import { Workshop } from '../../workshop/workshop.ts'
import { putFramework } from '../store/frameworks.ts'
import { putExcerpt } from '../store/library.ts'
import { newId } from '../store/newId.ts'
import type { Store } from '../store/open.ts'
import { firstOrganisation, organisations } from '../store/organisations.ts'
import { putSetting, setting } from '../store/settings.ts'
import { putWorkshop, workshops } from '../store/workshops.ts'
import excerptsFile from './content/excerpts.json' with { type: 'json' }
import frameworkFile from './content/framework.json' with { type: 'json' }
import { doWeAgree } from './doWeAgree.ts'
import { goodPractice } from './goodPractice/goodPractice.ts'
import { readVtt } from './readVtt.ts'

const Peaks = z.object({ seconds: z.number(), peaks: z.array(z.number()) })
const ExcerptsFile = z.object({ codingLabel: LocalText, excerpts: z.array(z.looseObject({ id: z.string() })) })

type Written = (typeof excerptsFile)['excerpts'][number]

const seedExcerpt = async (store: Store, folder: string, written: Written, label: LocalText): Promise<void> => {
  const file = (ending: string) => readFile(join(folder, `${written.id}.${ending}`), 'utf8')
  const cues = readVtt(await file('vtt'))
  const { seconds, peaks } = Peaks.parse(JSON.parse(await file('peaks.json')))
  const lines = written.lines.map((line) => {
    const cue = cues.find(({ n }) => n === line.n)
    if (!cue) throw new Error(`the recording ${written.id} has no cue for line ${line.n}`)
    return { ...line, start: cue.start, end: cue.end }
  })
  const { summary, delivery, coding, ...open } = written
  const excerpt = Excerpt.parse({ ...open, seconds, peaks, lines, editorOnly: { summary, delivery } })
  await putExcerpt(store, excerpt, ExpertCoding.parse({ label, ...coding }))
}

/** The workshops that come with the product, in the order of the list. */
const bundled = { wsh_doweagree: doWeAgree, wsh_goodpractice: goodPractice }

/** Where it is noted which of them an organisation has been given. */
const noteOf = (id: OrganisationId): string => (id === firstOrganisation ? 'seeded' : `seeded ${id}`)

/** Which of them an organisation has been given: one that somebody has removed does not come back. */
const given = async (store: Store, id: OrganisationId): Promise<string[]> => {
  const noted = await setting(store, noteOf(id))
  if (noted !== null) return noted.split(' ').filter(Boolean)
  return id === firstOrganisation ? (await workshops(store, id)).map((workshop) => workshop.id) : []
}

/** Gives an organisation those workshops that it was not given before. Each organisation has a copy of its own. */
export const seedWorkshops = async (store: Store, organisationId: OrganisationId): Promise<void> => {
  const had = await given(store, organisationId)
  for (const [name, written] of Object.entries(bundled)) {
    if (had.includes(name)) continue
    const id = organisationId === firstOrganisation ? WorkshopId.parse(name) : newId<WorkshopId>('wsh')
    await putWorkshop(store, organisationId, id, Workshop.parse(written))
  }
  await putSetting(store, noteOf(organisationId), [...new Set([...had, ...Object.keys(bundled)])].join(' '))
}

/**
 * After an organisation was removed: the first, which stays, is given the workshops that come with the product again.
 */
export const forgetSeeded = async (store: Store, id: OrganisationId): Promise<void> => {
  await putSetting(store, noteOf(id), id === firstOrganisation ? '' : null)
  if (id === firstOrganisation) await seedWorkshops(store, id)
}

/**
 * Fills a new library with the demo excerpts, the framework and the workshops that come with the product. One that
 * an older library lacks is added; all else of it is left alone.
 * `root`: the project's folder, where the recordings lie.
 */
export const seed = async (store: Store, root: string): Promise<void> => {
  if ((await given(store, firstOrganisation)).length === 0) {
    const { codingLabel } = ExcerptsFile.parse(excerptsFile)
    await putFramework(store, Framework.parse(frameworkFile))
    const folder = join(root, 'lib/server/demo/recordings')
    for (const written of excerptsFile.excerpts) await seedExcerpt(store, folder, written, codingLabel)
  }
  for (const { id } of await organisations(store)) await seedWorkshops(store, id)
}
