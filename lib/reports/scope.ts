import type { CountedSession } from './counted.ts'

/**
 * What a report is about: one place of a fixed lattice, and nothing else can be asked for. Everything is cut at whole
 * workshops, so that no two reports differ by a few people.
 */
export type ReportScope =
  | { readonly level: 'organisation' }
  | { readonly level: 'team'; readonly teamId: string }
  | { readonly level: 'workshop'; readonly workshopId: string }
  | { readonly level: 'quarter'; readonly quarter: string }
  | { readonly level: 'teamQuarter'; readonly teamId: string; readonly quarter: string }
  | { readonly level: 'session'; readonly sessionId: string }

/** What says in which places of the lattice a workshop is. */
export type Placed = Pick<CountedSession, 'id' | 'teamId' | 'workshopId' | 'quarter'>

/** The workshops of a place of the lattice. */
export const sessionsIn = <Session extends Placed>(scope: ReportScope, all: readonly Session[]): Session[] =>
  all.filter(
    ({ id, teamId, workshopId, quarter }) =>
      (!('teamId' in scope) || scope.teamId === teamId) &&
      (!('workshopId' in scope) || scope.workshopId === workshopId) &&
      (!('quarter' in scope) || scope.quarter === quarter) &&
      (!('sessionId' in scope) || scope.sessionId === id),
  )

/** Every place of the lattice that has a workshop in it, in a fixed order. */
export const scopesOf = (all: readonly Placed[]): ReportScope[] => {
  const each = (of: (session: Placed) => string | null): string[] =>
    [...new Set(all.flatMap((session) => of(session) ?? []))].sort()
  const [teams, quarters] = [each(({ teamId }) => teamId), each(({ quarter }) => quarter)]
  const scopes: ReportScope[] = [
    { level: 'organisation' },
    ...teams.map((teamId): ReportScope => ({ level: 'team', teamId })),
    ...each(({ workshopId }) => workshopId).map((workshopId): ReportScope => ({ level: 'workshop', workshopId })),
    ...quarters.map((quarter): ReportScope => ({ level: 'quarter', quarter })),
    ...teams.flatMap((teamId) => quarters.map((quarter): ReportScope => ({ level: 'teamQuarter', teamId, quarter }))),
    ...all.map(({ id }): ReportScope => ({ level: 'session', sessionId: id })),
  ]
  return scopes.filter((scope) => sessionsIn(scope, all).length > 0)
}
