import * as z from 'zod'
import { shownSound } from '../../workshop/heard.ts'
import { ExcerptId } from '../../workshop/ids.ts'
import { type Reshaped, reshape } from '../recordings/reshape.ts'
import { noteDeed } from '../store/deeds.ts'
import { excerptOf } from '../store/excerpts.ts'
import { answerOutcome, askedBy } from './asked.ts'
import { answerJson } from './json.ts'
import type { Route } from './routes.ts'
import { SavedVersion } from './savedVersion.ts'

const Seconds = z.number().min(0).max(86_400)
const Wished = z.strictObject({ version: SavedVersion, from: Seconds, to: Seconds, even: z.boolean() })

const statusOf: Record<Extract<Reshaped, { why: string }>['why'], number> = {
  tooShort: 422,
  undecodable: 422,
  coded: 422,
  conflict: 409,
  storage: 503,
}

/** What rooms hear of an organisation's own recording, over HTTP. */
export const soundRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: /^\/api\/excerpts\/([^/]{1,60})\/sound$/,
    handle: async (visit) => {
      const by = await askedBy(visit, 'writeWorkshops', Wished)
      if (!by) return
      const { store, files } = visit.process
      const { organisationId } = by.person
      const id = ExcerptId.safeParse(visit.parts[0])
      const found = id.success ? await excerptOf(store, organisationId, id.data) : null
      if (!found?.own || found.gone || found.file === null) return answerOutcome(visit, 'none')
      const made = await reshape({ store, files }, organisationId, { ...found, file: found.file }, by.given)
      if ('why' in made) {
        return answerJson(visit.response, statusOf[made.why], { ok: false, why: made.why })
      }
      await noteDeed(store, by.person, 'excerptChanged', found.document.title.en)
      const { version, sound } = made
      answerOutcome(visit, 'done', { version, sound: sound && shownSound(sound) })
    },
  },
]
