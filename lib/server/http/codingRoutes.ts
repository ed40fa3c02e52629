import * as z from 'zod'
import { agreedCoding } from '../../workshop/agreedCoding.ts'
import {
  AgreedSheet,
  agreedFits,
  agreedGaps,
  CoderSheet,
  codedItems,
  sheetFits,
  sheetGaps,
} from '../../workshop/coderSheet.ts'
import { openFramework } from '../../workshop/framework.ts'
import { CodingId, ExcerptId, FrameworkId } from '../../workshop/ids.ts'
import type { Person } from '../auth/accounts.ts'
import { type Action, may } from '../auth/rights.ts'
import { keepSheet, openedSheets, ownSheet } from '../store/coderSheets.ts'
import {
  type AskedCoding,
  askForCoding,
  codersOf,
  codingById,
  recordAgreement,
  withdrawCoder,
  withdrawCoding,
} from '../store/codings.ts'
import { noteDeed } from '../store/deeds.ts'
import { takeFramework } from '../store/frameworks.ts'
import { codedExcerpt } from '../store/library.ts'
import { members } from '../store/members.ts'
import { answerOutcome, askedBy } from './asked.ts'
import { answerJson } from './json.ts'
import type { Route, Visit } from './routes.ts'

/** Eight judgements with their reasons in two languages. */
const mostBytes = 65_536

const Nothing = z.object({})
const Asked = z.object({
  excerptId: ExcerptId,
  /** Whose elements are coded; `null`: the product's own. */
  framework: z.nullish(FrameworkId),
  coders: z.array(z.string().max(100)).min(2).max(8),
})
const Withdrawn = z.object({ personId: z.string().max(100) })
const Sheet = z.object({ sheet: CoderSheet })
const Agreement = z.object({ agreed: AgreedSheet })

const codingIn = async ({ process, parts }: Visit, person: Person): Promise<AskedCoding | null> => {
  const id = CodingId.safeParse(parts[0])
  return id.success ? codingById(process.store, person.organisationId, id.data) : null
}

/** Somebody asks for something of a coding of their organisation: `undefined` and an answer when it is not so. */
const askedOf = async <T>(visit: Visit, action: Action, schema: z.ZodType<T>) => {
  const by = await askedBy(visit, action, schema, mostBytes)
  if (!by) return undefined
  const coding = await codingIn(visit, by.person)
  const excerpt = coding && (await codedExcerpt(visit.process.store, by.person.organisationId, coding.excerptId))
  if (!coding || !excerpt) {
    answerOutcome(visit, 'none')
    return undefined
  }
  return { ...by, coding, excerpt }
}

/** Keeps one's own sheet, for now or for good. What it answers never depends on the other coders. */
const keep = async (visit: Visit, submit: boolean): Promise<void> => {
  const by = await askedOf(visit, 'codeExcerpts', Sheet)
  if (!by) return
  const { coding, excerpt, person, given } = by
  const { store } = visit.process
  const own = await ownSheet(store, coding.id, person.id)
  if (!own) return answerOutcome(visit, 'none')
  if (!sheetFits(given.sheet, coding.items, excerpt.lines.length)) return answerOutcome(visit, 'malformed')
  const gaps = submit ? sheetGaps(given.sheet, coding.items) : []
  if (gaps.length > 0) return answerJson(visit.response, 422, { ok: false, why: 'gaps', gaps })
  const kept = await keepSheet(store, coding.id, person.id, { sheet: given.sheet, submit })
  if (kept && submit) await noteDeed(store, person, 'codingSubmitted', excerpt.title.en)
  answerOutcome(visit, kept ? 'done' : 'submitted')
}

/** What coders do. */
const coderRoutes: readonly Route[] = [
  { method: 'POST', path: /^\/api\/codings\/([^/]{1,60})\/sheet$/, handle: (visit) => keep(visit, false) },
  { method: 'POST', path: /^\/api\/codings\/([^/]{1,60})\/submit$/, handle: (visit) => keep(visit, true) },
]

const ask = async (visit: Visit): Promise<void> => {
  const by = await askedBy(visit, 'askForCodings', Asked)
  if (!by) return
  const { person, given } = by
  const { store } = visit.process
  const excerpt = await codedExcerpt(store, person.organisationId, given.excerptId)
  const all = await members(store, person.organisationId)
  const coders = all.filter(({ id, role }) => given.coders.includes(id) && may(role, 'codeExcerpts', 'own'))
  if (!excerpt || excerpt.gone || coders.length !== new Set(given.coders).size || coders.length < 2)
    return answerOutcome(visit, 'none')
  const { organisationId } = person
  const { id, number, document } = await takeFramework(store, organisationId, given.framework ?? null)
  const { title, scale, elements } = openFramework(document)
  const asking = {
    version: { id, number },
    excerptId: given.excerptId,
    items: codedItems(elements),
    framework: { title, scale, elements },
  }
  const made = await askForCoding(store, { organisationId, ...asking, coders })
  if (made === 'open') return answerOutcome(visit, 'open')
  await noteDeed(store, person, 'codingAsked', excerpt.title.en)
  answerOutcome(visit, 'done', { id: made.id })
}

/** Records what was agreed on, at the meeting after all have submitted. */
const agree = async (visit: Visit): Promise<void> => {
  const by = await askedOf(visit, 'askForCodings', Agreement)
  if (!by) return
  const { coding, excerpt, person, given } = by
  const { store } = visit.process
  const sheets = await openedSheets(store, coding.id)
  if (!sheets) return answerOutcome(visit, 'waiting')
  const { items, version } = coding
  if (!agreedFits(given.agreed, items, excerpt.lines.length)) return answerOutcome(visit, 'malformed')
  const gaps = agreedGaps(given.agreed, items)
  const made = gaps.length === 0 ? agreedCoding({ agreed: given.agreed, items, sheets, version }) : null
  if (!made) return answerJson(visit.response, 422, { ok: false, why: 'gaps', gaps })
  const recorded = await recordAgreement(store, coding.id, given.agreed, made)
  if (recorded) await noteDeed(store, person, 'codingAgreed', excerpt.title.en)
  answerOutcome(visit, recorded ? 'done' : 'agreed')
}

/** What those do who ask for codings. */
const askerRoutes: readonly Route[] = [
  { method: 'POST', path: /^\/api\/codings$/, handle: ask },
  { method: 'POST', path: /^\/api\/codings\/([^/]{1,60})\/agree$/, handle: agree },
  {
    method: 'POST',
    path: /^\/api\/codings\/([^/]{1,60})\/coder$/,
    handle: async (visit) => {
      const by = await askedOf(visit, 'askForCodings', Withdrawn)
      if (!by) return
      const { store } = visit.process
      const coder = (await codersOf(store, by.coding.id)).find(({ id }) => id === by.given.personId)
      const outcome = await withdrawCoder(store, by.coding.id, by.given.personId)
      const about = `${coder?.name ?? ''}: ${by.excerpt.title.en}`
      if (outcome === 'done') await noteDeed(store, by.person, 'coderWithdrawn', about)
      answerOutcome(visit, outcome)
    },
  },
  {
    method: 'POST',
    path: /^\/api\/codings\/([^/]{1,60})\/withdraw$/,
    handle: async (visit) => {
      const by = await askedOf(visit, 'askForCodings', Nothing)
      if (!by) return
      const withdrawn = await withdrawCoding(visit.process.store, by.coding.id)
      if (withdrawn) await noteDeed(visit.process.store, by.person, 'codingWithdrawn', by.excerpt.title.en)
      answerOutcome(visit, withdrawn ? 'done' : 'agreed')
    },
  },
]

/** Codings of excerpts by several coders, each blind to the others until all have submitted. */
export const codingRoutes: readonly Route[] = [...coderRoutes, ...askerRoutes]
