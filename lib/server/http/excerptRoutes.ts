import * as z from 'zod'
import { ConsentGiven, consentGap } from '../../workshop/consent.ts'
import { Line } from '../../workshop/excerpt.ts'
import { ExcerptId } from '../../workshop/ids.ts'
import { Language, LocalText } from '../../workshop/text.ts'
import type { Person } from '../auth/accounts.ts'
import { type Kept, keepRecording } from '../recordings/keepRecording.ts'
import { noteDeed } from '../store/deeds.ts'
import { excerptOf, removeExcerpt, type StoredExcerpt, saveExcerpt } from '../store/excerpts.ts'
import { answerOutcome, askedBy } from './asked.ts'
import { answerJson } from './json.ts'
import type { Route, Visit } from './routes.ts'
import { SavedVersion } from './savedVersion.ts'
import { senderOf } from './senderOf.ts'

/** Room for a transcript of several hours. */
const mostBytes = 1_048_576

const Seconds = z.number().min(0).max(86_400)
const Details = z.strictObject({
  title: LocalText,
  contentNote: LocalText,
  setting: z.strictObject({ worker: LocalText, parent: LocalText, place: LocalText }),
  language: Language,
  lines: z
    .array(
      z.strictObject({
        n: Line.shape.n,
        speaker: z.string().max(60),
        text: z.string().max(2000),
        start: Seconds,
        end: Seconds,
      }),
    )
    .max(5000),
})
const Changed = z.strictObject({ version: SavedVersion, details: Details })

const Upload = z.object({
  upload: z.string().regex(/^[A-Za-z0-9-]{8,64}$/),
  name: z.string().max(500),
  language: Language,
})
/** What is said of a recording of a real conversation, beside the rest of its address. */
const consentIn = (asked: URLSearchParams) =>
  asked.has('basis') ? ConsentGiven.safeParse(Object.fromEntries(asked)) : null

const statusOf: Record<Extract<Kept, { why: string }>['why'], number> = {
  tooLarge: 413,
  brokenOff: 400,
  empty: 422,
  notAudio: 415,
  pictures: 415,
  incomplete: 422,
  noLength: 422,
  storage: 503,
}

const upload = async (visit: Visit): Promise<void> => {
  const person = await senderOf(visit)
  if (!person) return
  const { request, response, process, url, parts } = visit
  const given = Upload.safeParse({ upload: parts[0], ...Object.fromEntries(url.searchParams) })
  if (!given.success) {
    request.resume()
    return answerJson(response, 400, { ok: false, why: 'malformed' })
  }
  const consented = consentIn(url.searchParams)
  const at = Date.now()
  if (consented && (!consented.success || consentGap(consented.data, at) !== null)) {
    request.resume()
    return answerJson(response, 422, { ok: false, why: 'consent' })
  }
  const consent = consented ? { ...consented.data, confirmedBy: person.name, confirmedAt: at } : null
  const { store, files, env } = process
  const { organisationId } = person
  const place = { store, files, mostBytes: env.uploadBytes }
  const kept = await keepRecording(place, { organisationId, consent, ...given.data }, request)
  if ('why' in kept) return answerJson(response, statusOf[kept.why], { ok: false, why: kept.why })
  if (!kept.again) await noteDeed(process.store, person, 'excerptAdded', kept.title)
  answerJson(response, 200, { ok: true, id: kept.id })
}

/** The excerpt that an address names, if this organisation may use it. */
const named = async ({ process, parts }: Visit, person: Person): Promise<StoredExcerpt | null> => {
  const id = ExcerptId.safeParse(parts[0])
  return id.success ? excerptOf(process.store, person.organisationId, id.data) : null
}

/** Times in the recording, each line after the one before, numbered from 1. */
const inOrder = (lines: z.infer<typeof Details>['lines'], seconds: number) =>
  lines
    .map((line) => ({ ...line, start: Math.min(line.start, seconds), end: Math.min(line.end, seconds) }))
    .sort((a, b) => a.start - b.start)
    .map((line, at) => ({ ...line, n: at + 1, end: Math.max(line.start, line.end) }))

const save = async (visit: Visit): Promise<void> => {
  const by = await askedBy(visit, 'writeWorkshops', Changed, mostBytes)
  if (!by) return
  const found = await named(visit, by.person)
  if (!found?.own || found.gone) return answerOutcome(visit, 'none')
  const { details, version } = by.given
  const document = { ...found.document, ...details, lines: inOrder(details.lines, found.document.seconds) }
  const saved = await saveExcerpt(visit.process.store, by.person.organisationId, version, document)
  if (saved === 'conflict') return answerJson(visit.response, 409, { ok: false, why: 'conflict' })
  if (saved === null) return answerOutcome(visit, 'none')
  await noteDeed(visit.process.store, by.person, 'excerptChanged', document.title.en)
  answerOutcome(visit, 'done', { version: saved })
}

const remove = async (visit: Visit): Promise<void> => {
  const by = await askedBy(visit, 'writeWorkshops', z.object({}))
  if (!by) return
  const { store, files } = visit.process
  const found = await named(visit, by.person)
  const removed = found ? await removeExcerpt(store, by.person.organisationId, found.id) : 'none'
  if (removed !== 'done' || !found) return answerOutcome(visit, removed)
  await files.settle([found.id])
  await noteDeed(store, by.person, 'excerptRemoved', found.document.title.en)
  answerOutcome(visit, 'done')
}

/** An organisation's own recordings, over HTTP. Every query names the organisation of whoever asks. */
export const excerptRoutes: readonly Route[] = [
  { method: 'POST', path: /^\/api\/excerpts\/upload\/([^/]{1,64})$/, handle: upload },
  { method: 'POST', path: /^\/api\/excerpts\/([^/]{1,60})$/, handle: save },
  { method: 'POST', path: /^\/api\/excerpts\/([^/]{1,60})\/remove$/, handle: remove },
]
