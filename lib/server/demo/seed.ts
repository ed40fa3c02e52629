import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { Excerpt, ExpertCoding } from '../../workshop/excerpt.ts'
import { Framework } from '../../workshop/framework.ts'
import { WorkshopId } from '../../workshop/ids.ts'
import { LocalText } from '../../workshop/text.ts'
import { Workshop } from '../../workshop/workshop.ts'
import { putExcerpt, putFramework } from '../store/library.ts'
import type { Store } from '../store/open.ts'
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

/** Which of them this installation has been given: one that somebody has removed does not come back. */
const given = async (store: Store): Promise<string[]> => {
  const noted = await setting(store, 'seeded')
  return noted === null ? (await workshops(store)).map(({ id }) => id) : noted.split(' ')
}

/**
 * Fills a new library with the demo excerpts, the framework and the workshops that come with the product. One that
 * an older library lacks is added; all else of it is left alone.
 * `root`: the project's folder, where the recordings lie.
 */
export const seed = async (store: Store, root: string): Promise<void> => {
  const had = await given(store)
  if (had.length === 0) {
    const { codingLabel } = ExcerptsFile.parse(excerptsFile)
    await putFramework(store, Framework.parse(frameworkFile))
    const folder = join(root, 'lib/server/demo/recordings')
    for (const written of excerptsFile.excerpts) await seedExcerpt(store, folder, written, codingLabel)
  }
  for (const [id, written] of Object.entries(bundled)) {
    if (!had.includes(id)) await putWorkshop(store, WorkshopId.parse(id), Workshop.parse(written))
  }
  await putSetting(store, 'seeded', [...new Set([...had, ...Object.keys(bundled)])].join(' '))
}
