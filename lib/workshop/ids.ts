import * as z from 'zod/mini'

/**
 * Ids are types: the id of a round can not be handed over where a session's is asked for.
 * Each is written as `prefix_letters`, so that a log line or an address tells what it names, and nothing else.
 */
const id = <Name extends string>(prefix: string) =>
  z
    .string()
    .check(z.regex(new RegExp(`^${prefix}_[a-z0-9]{4,32}$`)))
    .brand<Name>()

/** Who shares workshops, sessions and people; nothing is shared between two of them. */
export const OrganisationId = id<'OrganisationId'>('org')
export type OrganisationId = z.infer<typeof OrganisationId>

/** A team or cohort of an organisation, for which a session is run. */
export const TeamId = id<'TeamId'>('team')
export type TeamId = z.infer<typeof TeamId>

export const WorkshopId = id<'WorkshopId'>('wsh')
export type WorkshopId = z.infer<typeof WorkshopId>

export const ActivityId = id<'ActivityId'>('act')
export type ActivityId = z.infer<typeof ActivityId>

export const ExcerptId = id<'ExcerptId'>('exc')
export type ExcerptId = z.infer<typeof ExcerptId>

/** One asking of several coders for what they make of an excerpt. */
export const CodingId = id<'CodingId'>('cdg')
export type CodingId = z.infer<typeof CodingId>

export const SessionId = id<'SessionId'>('ses')
export type SessionId = z.infer<typeof SessionId>

export const RoundId = id<'RoundId'>('rnd')
export type RoundId = z.infer<typeof RoundId>

export const ParticipantId = id<'ParticipantId'>('par')
export type ParticipantId = z.infer<typeof ParticipantId>

/** A framework: the product's own has a plain name, those of organisations are `frw_letters`. */
export const FrameworkId = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9_-]{2,39}$/))
  .brand<'FrameworkId'>()
export type FrameworkId = z.infer<typeof FrameworkId>

/** One skill of the framework, such as `empathy`. Written by the framework's author. */
export const ElementId = z
  .string()
  .check(z.regex(/^[a-zA-Z][a-zA-Z0-9]{0,39}$/))
  .brand<'ElementId'>()
export type ElementId = z.infer<typeof ElementId>

/** The six digits that a room types to join. */
export const JoinCode = z
  .string()
  .check(z.regex(/^[0-9]{6}$/))
  .brand<'JoinCode'>()
export type JoinCode = z.infer<typeof JoinCode>

/** The address of a sheet: the first 32 hex digits of the SHA-256 of its text. */
export const SheetHash = z
  .string()
  .check(z.regex(/^[0-9a-f]{32}$/))
  .brand<'SheetHash'>()
export type SheetHash = z.infer<typeof SheetHash>
