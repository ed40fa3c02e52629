import type { CountedSession } from './counted.ts'
import { ratedRounds } from './excerptReports.ts'

/** One thing that one room was asked to mark in a first vote: who gave no mark, and what each coder gave. */
export interface RoomRow {
  readonly team: string
  readonly quarter: string
  readonly workshop: string
  /** The framework that it was run with, and its version; empty: it is not known. */
  readonly framework: string
  readonly session: string
  readonly activity: string
  readonly excerpt: string
  readonly item: string
  /** The dimension that the item is averaged in; empty: none. */
  readonly dimension: string
  /** How many were in the room, and how many of them sat the excerpt out: the same for all its items. */
  readonly people: number
  readonly satOut: number
  /** How many of the others could not tell, or found it not discussed. */
  readonly notMarked: number
  /** The coders' own marks in their order, with a space between; `.`: none. */
  readonly coders: string
}

/** The columns, in their order. */
export const roomColumns = [
  'team',
  'quarter',
  'workshop',
  'framework',
  'session',
  'activity',
  'excerpt',
  'item',
  'dimension',
  'people',
  'satOut',
  'notMarked',
  'coders',
] as const satisfies readonly (keyof RoomRow)[]

/** What marks do not say: who gave none, and what the coding is made of. For whoever has the data folder anyway. */
export const roomRows = (sessions: readonly CountedSession[]): RoomRow[] =>
  ratedRounds(sessions).flatMap(({ session, round }) =>
    round.document.items.map(({ id, coders }) => {
      const cell = round.document.cells.find((one) => one.id === id)
      return {
        team: session.teamId ?? '',
        quarter: session.quarter,
        workshop: session.workshopId,
        framework: session.framework ?? '',
        session: session.id,
        activity: round.activityId,
        excerpt: round.excerptId ?? '',
        item: id,
        dimension: round.document.dimensions.find(({ elements }) => elements.includes(id))?.id ?? '',
        people: round.people,
        satOut: round.passed,
        notMarked: (cell?.cantTell ?? 0) + (cell?.notDiscussed ?? 0),
        coders: coders.map((mark) => mark ?? '.').join(' '),
      }
    }),
  )
