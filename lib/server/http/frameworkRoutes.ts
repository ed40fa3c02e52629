import * as z from 'zod'
import { checkFramework } from '../../activities/checkFramework.ts'
import type { Framework } from '../../workshop/framework.ts'
import { FrameworkId } from '../../workshop/ids.ts'
import type { Person } from '../auth/accounts.ts'
import { personWho } from '../auth/rights.ts'
import { noteDeed } from '../store/deeds.ts'
import {
  addFramework,
  archiveFramework,
  frameworksFor,
  type StoredFramework,
  saveFramework,
} from '../store/frameworks.ts'
import { answerFile } from './answerFile.ts'
import { answerSaved } from './answerSaved.ts'
import { answerOutcome, askedBy, headersOf } from './asked.ts'
import { answerJson } from './json.ts'
import type { Route, Visit } from './routes.ts'
import { SavedVersion } from './savedVersion.ts'

/** The seven elements in two languages are 40 kB. */
const mostBytes = 1_048_576

const Changed = z.object({ version: SavedVersion, document: z.unknown() })
const Away = z.object({ away: z.boolean() })

const format = 'attune-framework'
const FrameworkFile = z.object({ format: z.literal(format), version: z.literal(1), framework: z.unknown() })

/** The framework that an address names, if this person's organisation may use it. */
const named = async ({ process, parts }: Visit, { organisationId }: Person): Promise<StoredFramework | null> => {
  const id = FrameworkId.safeParse(parts[0])
  return (await frameworksFor(process.store, organisationId)).find((one) => one.id === id.data) ?? null
}

/** Somebody asks to change a framework: `undefined` and an answer when it is not their organisation's own. */
const askedOf = async <T>(visit: Visit, schema: z.ZodType<T>) => {
  const by = await askedBy(visit, 'writeWorkshops', schema, mostBytes)
  if (!by) return undefined
  const found = await named(visit, by.person)
  if (found?.own) return { ...by, found }
  answerOutcome(visit, 'none')
  return undefined
}

const write = async (visit: Visit, person: Person, framework: Framework): Promise<void> => {
  const id = await addFramework(visit.process.store, person.organisationId, framework, person.id)
  await noteDeed(visit.process.store, person, 'frameworkAdded', framework.title.en)
  answerOutcome(visit, 'done', { id })
}

const newRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: /^\/api\/frameworks\/([^/]{1,60})\/duplicate$/,
    handle: async (visit) => {
      const by = await askedBy(visit, 'writeWorkshops', z.object({}), mostBytes)
      if (!by) return
      const found = await named(visit, by.person)
      if (!found) return answerOutcome(visit, 'none')
      const { title } = found.document
      const copy = { en: `${title.en} (copy)`, cy: `${title.cy} (copi)` }
      await write(visit, by.person, { ...found.document, title: copy })
    },
  },
  {
    method: 'POST',
    path: /^\/api\/frameworks\/import$/,
    handle: async (visit) => {
      const by = await askedBy(visit, 'writeWorkshops', z.object({ file: z.unknown() }), mostBytes)
      if (!by) return
      const file = FrameworkFile.safeParse(by.given.file)
      const checked = file.success
        ? checkFramework(file.data.framework)
        : { problems: [{ path: [], why: 'shape' as const }] }
      if ('problems' in checked) return answerJson(visit.response, 422, { ok: false, why: 'invalid', ...checked })
      await write(visit, by.person, checked.framework)
    },
  },
]

const oneRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/api\/frameworks\/([^/]{1,60})$/,
    handle: async (visit) => {
      const person = await personWho(visit.process, headersOf(visit), 'writeWorkshops')
      const found = person && (await named(visit, person))
      if (!found) return answerOutcome(visit, 'none')
      answerJson(visit.response, 200, { ok: true, version: found.version, document: found.document })
    },
  },
  {
    method: 'POST',
    path: /^\/api\/frameworks\/([^/]{1,60})$/,
    handle: async (visit) => {
      const by = await askedOf(visit, Changed)
      if (!by) return
      const checked = checkFramework(by.given.document)
      if ('problems' in checked) return answerJson(visit.response, 422, { ok: false, why: 'invalid', ...checked })
      const saved = await saveFramework(visit.process.store, {
        id: by.found.id,
        organisationId: by.person.organisationId,
        version: by.given.version,
        document: checked.framework,
        by: by.person.id,
      })
      await answerSaved(visit, by.person, saved, ['frameworkChanged', checked.framework.title.en])
    },
  },
  {
    method: 'GET',
    path: /^\/api\/frameworks\/([^/]{1,60})\/file\.json$/,
    handle: async (visit) => {
      const person = await personWho(visit.process, headersOf(visit), 'writeWorkshops')
      const found = person && (await named(visit, person))
      if (!found) return answerOutcome(visit, 'none')
      answerFile(visit, found.document.title, { format, version: 1, framework: found.document })
    },
  },
  {
    method: 'POST',
    path: /^\/api\/frameworks\/([^/]{1,60})\/archive$/,
    handle: async (visit) => {
      const by = await askedOf(visit, Away)
      if (!by) return
      await archiveFramework(visit.process.store, by.person.organisationId, by.found.id, by.given.away)
      const deed = by.given.away ? 'frameworkArchived' : 'frameworkBroughtBack'
      await noteDeed(visit.process.store, by.person, deed, by.found.document.title.en)
      answerOutcome(visit, 'done')
    },
  },
]

/** Frameworks written over HTTP: copied, changed, brought in and taken along. The product's own is only copied. */
export const frameworkRoutes: readonly Route[] = [...newRoutes, ...oneRoutes]
