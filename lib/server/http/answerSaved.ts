import type { DeedName } from '../../workshop/deedName.ts'
import type { Person } from '../auth/accounts.ts'
import { noteChange } from '../store/deeds.ts'
import type { Conflict } from '../store/savedVersions.ts'
import { answerOutcome } from './asked.ts'
import { answerJson } from './json.ts'
import type { Visit } from './routes.ts'

/** Tells what came of a save: the new version, which is written down as a change; who was faster; or that it is not theirs. */
export const answerSaved = async (
  visit: Visit,
  person: Person,
  saved: number | Conflict | null,
  [deed, about]: readonly [DeedName, string],
): Promise<void> => {
  if (saved === null) return answerOutcome(visit, 'none')
  if (typeof saved !== 'number') {
    return answerJson(visit.response, 409, { ok: false, why: 'conflict', by: saved.by, at: saved.at })
  }
  await noteChange(visit.process.store, person, deed, about)
  answerOutcome(visit, 'done', { version: saved })
}
