import type { Generated } from 'kysely'
import type { DeedName } from '../../workshop/deedName.ts'
import type {
  ActivityId,
  CodingId,
  ExcerptId,
  FrameworkId,
  OrganisationId,
  ParticipantId,
  RoundId,
  SessionId,
  SheetHash,
  TeamId,
  WorkshopId,
} from '../../workshop/ids.ts'
import type { Role } from '../../workshop/roles.ts'
import type { ExcerptTable, HearingTable } from './excerptTables.ts'
import type { ResponseTable, RoundTable, SessionPlanTable, SessionTable } from './roomTables.ts'

/**
 * The tables. Text and integers only, so that both databases hold the same thing: times are milliseconds since 1970,
 * truths are 0 or 1, documents are JSON.
 */
export interface Schema {
  settings: { name: string; value: string }
  organisations: { id: OrganisationId; name: string; created_at: number }
  teams: {
    id: TeamId
    organisation_id: OrganisationId
    name: string
    created_at: number
    /** Since when it is not offered any more. Its sessions stay its own. */
    removed_at: number | null
  }
  /** What a person with an account may do, and where. One organisation a person. */
  memberships: { person_id: string; organisation_id: OrganisationId; role: Role; created_at: number }
  /** The teams that a manager is limited to; none: the whole organisation. */
  membership_teams: { person_id: string; team_id: TeamId }
  one_time_links: OneTimeLinkTable
  /** The accounts' own table, as far as it is read here: better-auth makes it and writes it. */
  people: { id: string; name: string; email: string }
  workshops: {
    id: WorkshopId
    organisation_id: OrganisationId
    document: string
    version: number
    created_at: number
    updated_at: number
    /** Who saved it last; nobody where the seed did. */
    saved_by: Generated<string | null>
    /** Whose draft it is; `null`: it is the organisation's. */
    draft_of: Generated<string | null>
    archived_at: Generated<number | null>
  }
  excerpts: ExcerptTable
  codings: CodingTable
  coding_coders: CodingCoderTable
  frameworks: {
    id: FrameworkId
    document: string
    created_at: number
    /** Whose it is; `null`: it comes with the product and is everybody's. */
    organisation_id: Generated<OrganisationId | null>
    version: Generated<number>
    updated_at: Generated<number>
    saved_by: Generated<string | null>
    archived_at: Generated<number | null>
  }
  framework_versions: {
    framework_id: FrameworkId
    /** What people call it: 1 for what it began as. */
    number: number
    /** Which count of saves it holds, as `frameworks.version` counts them. */
    save: number
    document: string
    saved_at: number
    saved_by: string | null
    /** The version that it brings back. */
    brought_back: number | null
    /** 1: for good, since something was made with it, or the framework began as it. 0: until it is saved again. */
    kept: number
  }
  sessions: Omit<
    SessionTable,
    'arrangements' | 'hold' | 'groups' | 'listening' | 'gone' | 'languages' | 'framework_id' | 'framework_number'
  > & {
    framework_id: Generated<FrameworkId | null>
    framework_number: Generated<number | null>
    languages: Generated<SessionTable['languages']>
    arrangements: Generated<string>
    hold: Generated<SessionTable['hold']>
    groups: Generated<string>
    retention_days: Generated<number | null>
    forgotten_at: Generated<number | null>
    listening: Generated<number>
    gone: Generated<string | null>
  }
  hearings: HearingTable
  /** Files that are to be nowhere, by name or by their excerpt's id: from when on, and since when they are. */
  removals: { name: string; due_at: number; done_at: number | null }
  session_plans: SessionPlanTable
  /** The secret half of a session's plan: in no row that a view reads. */
  session_keys: { session_id: SessionId; activity_id: ActivityId; key: string; notes: string }
  sheets: { hash: SheetHash; body: string }
  rounds: Omit<RoundTable, 'wall' | 'totals' | 'reasons_asked' | 'reasons_through'> & {
    wall: Generated<string>
    totals: Generated<string | null>
    reasons_asked: Generated<RoundTable['reasons_asked']>
    reasons_through: Generated<string>
  }
  participants: {
    id: ParticipantId
    session_id: SessionId
    token_hash: string
    pretend: number
    joined_at: number
    seen_at: number
    /** The places picked in the lists of the session, as JSON: in no row that a view reads. */
    groups: Generated<string>
  }
  responses: ResponseTable
  /** Pages on a line to each of several processes, by session. */
  presence: {
    process_id: string
    session_id: SessionId
    connected: number
    /** The names of projectors' pages, as JSON. */
    projectors: string
    seen_at: number
  }
  /** Moments of a recording, by who marked them: in no row that a view of a secret round reads. */
  moments: { round_id: RoundId; participant_id: ParticipantId; play: string; at_ms: number }
  /** Reasons, by who wrote them; `text` is `null` for sitting it out. */
  reasons: { round_id: RoundId; participant_id: ParticipantId; text: string | null; seq: number }
  frozen_rounds: FrozenRoundTable
  /** What people with accounts did. */
  deeds: { id: string; organisation_id: OrganisationId; at: number; person: string; deed: DeedName; about: string }
  /** Read by the reports alone. */
  frozen_marks: FrozenTable
  frozen_texts: FrozenTable
}

/** One asking of several coders for what they make of an excerpt. */
export interface CodingTable {
  id: CodingId
  organisation_id: OrganisationId
  excerpt_id: ExcerptId
  /** Counted for an excerpt of an organisation. The bundled coding is none of them. */
  version: number
  /** What is asked, as JSON: the elements of the framework as it was then, and the overall mark. */
  items: string
  /** The words that the coders were given, as JSON; `null`: the product's, as it was before others could be chosen. */
  framework: Generated<string | null>
  /** Of which framework, and in which version; `null`: asked for before versions were kept. */
  framework_id: Generated<FrameworkId | null>
  framework_number: Generated<number | null>
  asked_at: number
  agreed_at: number | null
  /** What the coders agreed on, as JSON. */
  agreed: string | null
}

export interface CodingCoderTable {
  coding_id: CodingId
  person_id: string
  /** What the person was called when asked: an account may be gone since. */
  name: string
  /** By chance: the order of letters at the consensus tells nobody. */
  place: number
  /** JSON. Nobody but its coder reads it before all have submitted. */
  sheet: string
  submitted_at: number | null
}

/** What was written down of a round for the reports when it was shown; never changed. */
export interface FrozenTable {
  round_id: RoundId
  session_id: SessionId
  document: string
}

export interface FrozenRoundTable extends FrozenTable {
  of: 'practice' | 'service'
  number: number
  excerpt_id: ExcerptId | null
  /** Who answered or sat it out, and of those who sat it out. */
  people: number
  passed: number
  frozen_at: number
}

export interface OneTimeLinkTable {
  token_hash: string
  /** What it is good for: an account of one's own, or a new password for the one there is. */
  purpose: 'owner' | 'invitation' | 'password'
  organisation_id: OrganisationId
  role: Role | null
  /** The teams of a manager to be, as JSON. */
  teams: string
  /** For whom an owner made it, in the owner's words. */
  label: string
  /** Whose password it is. */
  person_id: string | null
  created_at: number
  expires_at: number
  used_at: number | null
}
