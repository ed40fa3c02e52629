import type { ReportScope } from '../../reports/scope.ts'
import { type OrganisationId, WorkshopId } from '../../workshop/ids.ts'
import type { LocalText } from '../../workshop/text.ts'
import { sessionIdIn } from '../auth/rights.ts'
import type { Store } from '../store/open.ts'
import { sessionById } from '../store/sessions.ts'
import { workshop } from '../store/workshops.ts'

/** The title of the session or workshop that a report is about; `null` for other reports, and where it is gone. */
export const titleOf = async (
  store: Store,
  organisationId: OrganisationId,
  scope: ReportScope,
): Promise<LocalText | null> => {
  if (scope.level === 'session') {
    const id = sessionIdIn(scope.sessionId)
    const session = id === null ? null : await sessionById(store, id)
    return session?.organisation_id === organisationId ? session.title : null
  }
  if (scope.level !== 'workshop') return null
  const id = WorkshopId.safeParse(scope.workshopId)
  const found = id.success ? await workshop(store, organisationId, id.data) : null
  return found?.document.title ?? null
}
