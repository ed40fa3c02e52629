import * as z from 'zod'
import { checkFramework } from '../../activities/checkFramework.ts'
import type { Framework } from '../../workshop/framework.ts'
import type { Person } from '../auth/accounts.ts'
import { noteDeed } from '../store/deeds.ts'
import { addFramework, archiveFramework, type EarlierVersion, saveFramework } from '../store/frameworks.ts'
import { answerSaved } from './answerSaved.ts'
import { answerOutcome, askedBy } from './asked.ts'
import { readFrameworkFile } from './frameworkFile.ts'
import { frameworkAsked, frameworkNamed, frameworkRead } from './frameworkNamed.ts'
import { frameworkVersionRoutes } from './frameworkVersionRoutes.ts'
import { answerJson } from './json.ts'
import type { Route, Visit } from './routes.ts'
import { SavedVersion } from './savedVersion.ts'

/** The seven elements in two languages are 40 kB. */
const mostBytes = 1_048_576
/** A file may hold what a framework was before. */
const mostFileBytes = 4 * mostBytes

const Changed = z.object({ version: SavedVersion, document: z.unknown() })
const Away = z.object({ away: z.boolean() })

const write = async (
  visit: Visit,
  person: Person,
  framework: Framework,
  earlier: readonly EarlierVersion[] = [],
): Promise<void> => {
  const id = await addFramework(visit.process.store, person.organisationId, framework, person.id, earlier)
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
      const found = await frameworkNamed(visit, by.person)
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
      const by = await askedBy(visit, 'writeWorkshops', z.object({ file: z.unknown() }), mostFileBytes)
      if (!by) return
      const read = readFrameworkFile(by.given.file)
      if ('problems' in read) return answerJson(visit.response, 422, { ok: false, why: 'invalid', ...read })
      await write(visit, by.person, read.framework, read.earlier)
    },
  },
]

const oneRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/api\/frameworks\/([^/]{1,60})$/,
    handle: async (visit) => {
      const by = await frameworkRead(visit)
      if (!by) return
      const { version, document } = by.found
      answerJson(visit.response, 200, { ok: true, version, document })
    },
  },
  {
    method: 'POST',
    path: /^\/api\/frameworks\/([^/]{1,60})$/,
    handle: async (visit) => {
      const by = await frameworkAsked(visit, Changed, mostBytes)
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
    method: 'POST',
    path: /^\/api\/frameworks\/([^/]{1,60})\/archive$/,
    handle: async (visit) => {
      const by = await frameworkAsked(visit, Away, mostBytes)
      if (!by) return
      await archiveFramework(visit.process.store, by.person.organisationId, by.found.id, by.given.away)
      const deed = by.given.away ? 'frameworkArchived' : 'frameworkBroughtBack'
      await noteDeed(visit.process.store, by.person, deed, by.found.document.title.en)
      answerOutcome(visit, 'done')
    },
  },
]

/** Frameworks written over HTTP: copied, changed, brought in and taken along. The product's own is only copied. */
export const frameworkRoutes: readonly Route[] = [...newRoutes, ...oneRoutes, ...frameworkVersionRoutes]
