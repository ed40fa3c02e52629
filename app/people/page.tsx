import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { buttonLook } from '../../components/pages/buttonLook.ts'
import { PageFrame } from '../../components/pages/PageFrame.tsx'
import { Section } from '../../components/pages/Section.tsx'
import { SignedIn } from '../../components/pages/SignedIn.tsx'
import { InvitationList } from '../../components/people/InvitationList.tsx'
import { InviteForm } from '../../components/people/InviteForm.tsx'
import { NameForm } from '../../components/people/NameForm.tsx'
import { PersonRow } from '../../components/people/PersonRow.tsx'
import { RemoveOrganisation } from '../../components/people/RemoveOrganisation.tsx'
import { TeamList } from '../../components/people/TeamList.tsx'
import type { Person } from '../../lib/server/auth/accounts.ts'
import { isHost, originForPhones, pagesOf, personFor } from '../../lib/server/auth/pageRights.ts'
import { may } from '../../lib/server/auth/rights.ts'
import { openInvitations } from '../../lib/server/store/links.ts'
import { members } from '../../lib/server/store/members.ts'
import { organisation } from '../../lib/server/store/organisations.ts'
import { type Team, teams } from '../../lib/server/store/teams.ts'
import { theProcess, theStore } from '../../lib/server/theStore.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('pages.people'))('title'),
})

/** What an owner sees around the teams; what can not be taken back comes last. */
const People = async ({
  person,
  listed,
  children,
}: {
  person: Person
  listed: readonly Team[]
  children: ReactNode
}) => {
  const t = await getTranslations('pages.people')
  const store = theStore()
  const [people, invitations, own, origin] = await Promise.all([
    members(store, person.organisationId),
    openInvitations(store, person.organisationId),
    organisation(store, person.organisationId),
    originForPhones(),
  ])
  return (
    <>
      <Section boxed title={t('people')}>
        <ul className="divide-y divide-line">
          {people.map((one) => (
            <PersonRow key={one.id} person={one} self={one.id === person.id} teams={listed} origin={origin} />
          ))}
        </ul>
      </Section>
      <Section boxed title={t('invite')}>
        <InviteForm teams={listed} origin={origin} mail={theProcess().mail !== null} />
      </Section>
      <Section boxed title={t('invitations')}>
        <InvitationList invitations={invitations} />
      </Section>
      {children}
      <Section boxed title={t('log.title')} lead={<p className="max-w-prose text-soft">{t('log.lead')}</p>}>
        <a href="/people/log" className={buttonLook('quiet')}>
          {t('log.open')}
        </a>
      </Section>
      <Section boxed title={t('organisation')}>
        <NameForm
          path="/api/organisation"
          label={t('organisationName')}
          hint={t('organisationHint')}
          submit={t('save')}
          saved={t('saved')}
          name={own?.name}
        />
      </Section>
      {isHost(person) && (
        <Section boxed title={t('status.title')} lead={<p className="max-w-prose text-soft">{t('status.lead')}</p>}>
          <a href="/status" className={buttonLook('quiet')}>
            {t('status.open')}
          </a>
        </Section>
      )}
      <Section
        boxed
        title={t('removeOrganisation.title')}
        lead={<p className="max-w-prose text-soft">{t('removeOrganisation.lead')}</p>}
      >
        <RemoveOrganisation />
      </Section>
    </>
  )
}

const PeoplePage = async () => {
  const person = await personFor('keepTeams', '/people')
  const t = await getTranslations('pages.people')
  const listed = await teams(theStore(), person.organisationId)
  const keepsPeople = may(person.role, 'keepPeople', 'own')
  const here = keepsPeople ? 'people' : 'teams'
  const ofTeams = (
    <Section boxed title={t('teamList')}>
      <TeamList teams={listed} />
    </Section>
  )
  return (
    <PageFrame aside={<SignedIn name={person.name} pages={pagesOf(person)} here={here} />}>
      <div className="space-y-8">
        <h1 className="text-3xl font-bold">{t(keepsPeople ? 'title' : 'teamsTitle')}</h1>
        {keepsPeople ? (
          <People person={person} listed={listed}>
            {ofTeams}
          </People>
        ) : (
          ofTeams
        )}
      </div>
    </PageFrame>
  )
}

export default PeoplePage
