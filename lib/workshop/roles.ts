/**
 * What someone with an account is to an organisation: who looks after it, who leads sessions, who codes excerpts, and
 * who reads reports. Participants have no account.
 */
export const roles = ['owner', 'trainer', 'coder', 'manager'] as const
export type Role = (typeof roles)[number]
