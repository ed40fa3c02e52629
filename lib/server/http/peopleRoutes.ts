import * as z from 'zod'
import { freeText } from '../../activities/wall.ts'
import type { DeedName } from '../../workshop/deedName.ts'
import { type OrganisationId, TeamId } from '../../workshop/ids.ts'
import { roles } from '../../workshop/roles.ts'
import type { Person } from '../auth/accounts.ts'
import { makeInvitation, makePasswordLink } from '../auth/oneTimeLinks.ts'
import { noteDeed } from '../store/deeds.ts'
import { withdrawInvitation } from '../store/links.ts'
import { changeMember, members, nameOfMember, removeMember } from '../store/members.ts'
import { nameOrganisation } from '../store/organisations.ts'
import { addTeam, everyTeam, nameTeam, removeTeam, teams } from '../store/teams.ts'
import { answerOutcome, askedBy } from './asked.ts'
import { mailLink } from './mailLink.ts'
import type { Route, Visit } from './routes.ts'

const Name = z.object({ name: freeText(80).check(z.minLength(1)) })
const Nothing = z.object({})
const Place = z.object({ role: z.enum(roles), teams: z.array(TeamId).max(200) })
const Language = z.enum(['en', 'cy']).catch('en')
const Invitation = z.object({
  ...Place.shape,
  label: freeText(120),
  /** Where the link is mailed, if mail is set up. */
  email: z.union([z.literal(''), z.email().max(200)]).default(''),
  language: Language,
})
const Password = z.object({ language: Language })

/** Only a manager is limited to teams. */
const placeOf = ({ role, teams }: z.infer<typeof Place>) => ({ role, teams: role === 'manager' ? teams : [] })

const part = (visit: Visit): string => visit.parts[0] ?? ''

/** Answers with what came of it, and writes it down if it was done. */
const answerAndNote = async (
  visit: Visit,
  { person }: { person: Person },
  outcome: string,
  [deed, about]: readonly [DeedName, string],
): Promise<void> => {
  if (outcome === 'done') await noteDeed(visit.process.store, person, deed, about)
  answerOutcome(visit, outcome)
}

/** Whether every team that somebody is to be limited to is, or was, one of this organisation. */
const knowsTeams = async (
  { process }: Visit,
  { organisationId }: Person,
  asked: readonly TeamId[],
): Promise<boolean> => {
  if (asked.length === 0) return true
  const known = new Set((await everyTeam(process.store, organisationId)).map(({ id }) => id))
  return asked.every((id) => known.has(id))
}

const memberNamed = async ({ process }: Visit, personId: string): Promise<string> =>
  (await nameOfMember(process.store, personId)) ?? ''

/** The organisation's name and its teams. */
const organisationRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: /^\/api\/organisation$/,
    handle: async (visit) => {
      const by = await askedBy(visit, 'keepPeople', Name)
      if (!by) return
      await nameOrganisation(visit.process.store, by.person.organisationId, by.given.name)
      await answerAndNote(visit, by, 'done', ['organisationNamed', by.given.name])
    },
  },
  {
    method: 'POST',
    path: /^\/api\/teams$/,
    handle: async (visit) => {
      const by = await askedBy(visit, 'keepTeams', Name)
      if (!by) return
      const made = await addTeam(visit.process.store, by.person.organisationId, by.given.name)
      await answerAndNote(visit, by, made === 'taken' ? made : 'done', ['teamAdded', by.given.name])
    },
  },
  {
    method: 'POST',
    path: /^\/api\/teams\/([^/]{1,60})$/,
    handle: async (visit) => {
      const by = await askedBy(visit, 'keepTeams', Name)
      if (!by) return
      const id = TeamId.safeParse(part(visit))
      const { store } = visit.process
      const outcome = id.success ? await nameTeam(store, by.person.organisationId, id.data, by.given.name) : 'none'
      await answerAndNote(visit, by, outcome, ['teamNamed', by.given.name])
    },
  },
  {
    method: 'POST',
    path: /^\/api\/teams\/([^/]{1,60})\/remove$/,
    handle: async (visit) => {
      const by = await askedBy(visit, 'keepTeams', Nothing)
      if (!by) return
      const id = TeamId.safeParse(part(visit))
      const { store } = visit.process
      const { organisationId } = by.person
      const name = (await teams(store, organisationId)).find((team) => team.id === id.data)?.name ?? ''
      const outcome = id.success ? await removeTeam(store, organisationId, id.data) : 'none'
      await answerAndNote(visit, by, outcome, ['teamRemoved', name])
    },
  },
]

/** Who becomes one of the organisation. */
const invitationRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: /^\/api\/invitations$/,
    handle: async (visit) => {
      const by = await askedBy(visit, 'keepPeople', Invitation)
      if (!by) return
      if (!(await knowsTeams(visit, by.person, by.given.teams))) return answerOutcome(visit, 'none')
      const { organisationId } = by.person
      const { email, language } = by.given
      const label = by.given.label || email
      const token = await makeInvitation(visit.process.store, { organisationId, label, ...placeOf(by.given) })
      await noteDeed(visit.process.store, by.person, 'invited', label)
      const path = `/invited/${token}`
      const mailed = await mailLink(visit, 'invitation', { to: email || null, path, language })
      answerOutcome(visit, 'done', { path, ...mailed })
    },
  },
  {
    method: 'POST',
    path: /^\/api\/invitations\/([^/]{1,60})\/withdraw$/,
    handle: async (visit) => {
      const by = await askedBy(visit, 'keepPeople', Nothing)
      if (!by) return
      const outcome = await withdrawInvitation(visit.process.store, by.person.organisationId, part(visit))
      await answerAndNote(visit, by, outcome, ['invitationWithdrawn', ''])
    },
  },
]

/** The email of somebody who is one of an organisation. */
const emailIn = async ({ process }: Visit, personId: string, organisationId: OrganisationId): Promise<string | null> =>
  (await members(process.store, organisationId)).find(({ id }) => id === personId)?.email ?? null

/** Those who are one of it. */
const memberRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: /^\/api\/people\/([^/]{1,60})$/,
    handle: async (visit) => {
      const by = await askedBy(visit, 'keepPeople', Place)
      if (!by) return
      if (!(await knowsTeams(visit, by.person, by.given.teams))) return answerOutcome(visit, 'none')
      const { organisationId } = by.person
      const outcome = await changeMember(visit.process.store, part(visit), { organisationId, ...placeOf(by.given) })
      await answerAndNote(visit, by, outcome, ['personChanged', await memberNamed(visit, part(visit))])
    },
  },
  {
    method: 'POST',
    path: /^\/api\/people\/([^/]{1,60})\/password$/,
    handle: async (visit) => {
      const by = await askedBy(visit, 'keepPeople', Password)
      if (!by) return
      const { organisationId } = by.person
      const to = await emailIn(visit, part(visit), organisationId)
      if (to === null) return answerOutcome(visit, 'none')
      const path = `/password/${await makePasswordLink(visit.process.store, organisationId, part(visit))}`
      await noteDeed(visit.process.store, by.person, 'passwordLinkMade', await memberNamed(visit, part(visit)))
      const mailed = await mailLink(visit, 'password', { to, path, language: by.given.language })
      answerOutcome(visit, 'done', { path, ...mailed })
    },
  },
  {
    method: 'POST',
    path: /^\/api\/people\/([^/]{1,60})\/remove$/,
    handle: async (visit) => {
      const by = await askedBy(visit, 'keepPeople', Nothing)
      if (!by) return
      const name = await memberNamed(visit, part(visit))
      const outcome = await removeMember(visit.process.store, by.person.organisationId, part(visit))
      if (outcome === 'done') await visit.process.accounts.remove(part(visit))
      await answerAndNote(visit, by, outcome, ['personRemoved', name])
    },
  },
]

/** An organisation, its teams and its people, looked after over HTTP. */
export const peopleRoutes: readonly Route[] = [...organisationRoutes, ...invitationRoutes, ...memberRoutes]
