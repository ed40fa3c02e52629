/** What is written down of people with accounts. Of participants nothing is, nor of what anybody looks at. */
export const deedNames = [
  'sessionStarted',
  'sessionRemoved',
  'workshopMade',
  'workshopArchived',
  'workshopBroughtBack',
  'workshopShared',
  'excerptAdded',
  'excerptChanged',
  'excerptRemoved',
  'reportTaken',
  'teamAdded',
  'teamNamed',
  'teamRemoved',
  'organisationNamed',
  'invited',
  'invitationWithdrawn',
  'personChanged',
  'passwordLinkMade',
  'personRemoved',
] as const
export type DeedName = (typeof deedNames)[number]
