import type { ReportScope } from '../../reports/scope.ts'
import { TeamId } from '../../workshop/ids.ts'
import type { Store } from '../store/open.ts'
import { sessionById } from '../store/sessions.ts'
import { everyTeam, type Team } from '../store/teams.ts'
import type { Person } from './accounts.ts'
import { may, sessionIdIn, type Whose, whoseSession } from './rights.ts'

/** Whose a team's report is: a manager's own are all of them, or those that he or she is limited to. */
const whoseTeam = async (store: Store, person: Person, text: string): Promise<Whose> => {
  const id = TeamId.safeParse(text)
  const known = id.success && (await everyTeam(store, person.organisationId)).some((team) => team.id === id.data)
  if (!id.success || !known) return 'other'
  const given = person.role === 'manager' && (person.teams.length === 0 || person.teams.includes(id.data))
  return given ? 'own' : 'organisation'
}

const whoseReport = async (store: Store, person: Person, scope: ReportScope): Promise<Whose> => {
  if (scope.level === 'team' || scope.level === 'teamQuarter') return whoseTeam(store, person, scope.teamId)
  if (scope.level === 'session') {
    const id = sessionIdIn(scope.sessionId)
    const session = id === null ? null : await sessionById(store, id)
    return session === null ? 'other' : whoseSession(person, session)
  }
  // Of the whole organisation: a manager who is limited to teams reads those alone.
  return person.role === 'manager' && person.teams.length === 0 ? 'own' : 'organisation'
}

/** Whether a person may read a report of the own organisation. What does not exist there, nobody may. */
export const mayReadReport = async (store: Store, person: Person, scope: ReportScope): Promise<boolean> =>
  may(person.role, 'readReports', await whoseReport(store, person, scope))

/** The teams whose reports a person may read, in the order in which they were made. */
export const readableTeams = async (store: Store, person: Person): Promise<Team[]> => {
  const all = await everyTeam(store, person.organisationId)
  const whose = await Promise.all(all.map(({ id }) => whoseTeam(store, person, id)))
  return all.filter((_, at) => may(person.role, 'readReports', whose[at] ?? 'other'))
}
