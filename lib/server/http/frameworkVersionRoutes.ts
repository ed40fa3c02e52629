import * as z from 'zod'
import { checkFramework } from '../../activities/checkFramework.ts'
import { saveFramework } from '../store/frameworks.ts'
import { type FrameworkVersion, versionNumbered, versionsOf } from '../store/frameworkVersions.ts'
import { answerFile } from './answerFile.ts'
import { answerSaved } from './answerSaved.ts'
import { answerOutcome } from './asked.ts'
import { mostEarlier } from './frameworkFile.ts'
import { frameworkAsked, frameworkRead } from './frameworkNamed.ts'
import { answerJson } from './json.ts'
import type { Route, Visit } from './routes.ts'
import { SavedVersion } from './savedVersion.ts'

const numberIn = (text: string | undefined): number | null => {
  const number = SavedVersion.safeParse(Number(text))
  return number.success ? number.data : null
}

/** A version as a file has it: without the name of whoever saved it, which is nobody's elsewhere. */
const inFile = ({ number, savedAt, document }: FrameworkVersion) => ({ number, savedAt, framework: document })

const file = async (visit: Visit): Promise<void> => {
  const by = await frameworkRead(visit)
  if (!by) return
  const { store } = visit.process
  const asked = visit.url.searchParams.get('version')
  const { organisationId } = by.person
  const number = asked === null || asked === 'all' ? null : numberIn(asked)
  if (number === null && asked !== null && asked !== 'all') return answerOutcome(visit, 'none')
  const most = asked === 'all' ? mostEarlier + 1 : 1
  const [version, ...earlier] = await versionsOf(store, organisationId, by.found.id, {
    most,
    ...(number === null ? {} : { upTo: number }),
  })
  if (!version || (number !== null && version.number !== number)) return answerOutcome(visit, 'none')
  answerFile(visit, version.document.title, {
    format: 'attune-framework',
    version: 1,
    ...inFile(version),
    ...(asked === 'all' ? { earlier: earlier.toReversed().map(inFile) } : {}),
  })
}

const Bring = z.object({ version: SavedVersion })

const bringBack = async (visit: Visit): Promise<void> => {
  const by = await frameworkAsked(visit, Bring, 1024)
  if (!by) return
  const { store } = visit.process
  const { organisationId, id: personId } = by.person
  const number = numberIn(visit.parts[1])
  const old = number === null ? null : await versionNumbered(store, organisationId, by.found.id, number)
  if (!old) return answerOutcome(visit, 'none')
  const checked = checkFramework(old.document)
  if ('problems' in checked) return answerJson(visit.response, 422, { ok: false, why: 'invalid', ...checked })
  const saved = await saveFramework(store, {
    id: by.found.id,
    organisationId,
    version: by.given.version,
    document: checked.framework,
    by: personId,
    broughtBack: old.number,
  })
  await answerSaved(visit, by.person, saved, ['frameworkChanged', checked.framework.title.en])
}

/** The versions of a framework over HTTP: as files, and brought back. */
export const frameworkVersionRoutes: readonly Route[] = [
  { method: 'GET', path: /^\/api\/frameworks\/([^/]{1,60})\/file\.json$/, handle: file },
  {
    method: 'POST',
    path: /^\/api\/frameworks\/([^/]{1,60})\/versions\/(\d{1,9})\/bring$/,
    handle: bringBack,
  },
]
