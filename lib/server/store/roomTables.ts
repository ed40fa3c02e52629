import type {
  ActivityId,
  FrameworkId,
  JoinCode,
  OrganisationId,
  ParticipantId,
  RoundId,
  SessionId,
  TeamId,
  WorkshopId,
} from '../../workshop/ids.ts'
import type { SessionLanguages } from '../../workshop/sessionLanguages.ts'

// The tables that a running room is read from and written to; the others stand in schema.ts.

/** A session's own copy of its workshop, in a row that nobody reads twice. */
export interface SessionPlanTable {
  session_id: SessionId
  plan: string
}

export interface SessionTable {
  id: SessionId
  organisation_id: OrganisationId
  /** The team or cohort it is run for, if it is run for one. */
  team_id: TeamId | null
  code: JoinCode
  workshop_id: WorkshopId
  /** The framework that it was started with, and its version; `null`: started before versions were kept. */
  framework_id: FrameworkId | null
  framework_number: number | null
  title: string
  round_id: RoundId | null
  /** What is being played, as JSON. */
  play: string | null
  sound_page: string | null
  captions: number
  transcript: number
  /** Whether what is played may be heard on one's own device too. */
  listening: number
  /** In which languages it is held, the leading one first. */
  languages: SessionLanguages
  /** The language of the big screen now: one of these. */
  projector_language: 'en' | 'cy'
  /** Whether the big screen follows the room, or what it shows instead. */
  hold: 'live' | 'blank' | 'frozen' | 'board' | 'list'
  /** The order of talk and marks where the facilitator has chosen another than the plan's: JSON by activity. */
  arrangements: string
  /** The lists from which people may pick a group when they join, as JSON. */
  groups: string
  /** Below this many ratings nothing of the room is drawn. */
  floor: number
  rehearsal: number
  facilitator_id: string
  created_at: number
  ended_at: number | null
  /** For how many days after its end its answers are kept; `null`: until it is removed. */
  retention_days: number | null
  /** When they were removed. */
  forgotten_at: number | null
  /** The recordings that it played and that are not there any more, as JSON by excerpt. */
  gone: string | null
}

export interface RoundTable {
  id: RoundId
  session_id: SessionId
  activity_id: ActivityId
  number: number
  phase: 'ready' | 'open' | 'closed' | 'revealed'
  rungs: number
  played: number
  spoiled: number
  opens_at: number | null
  opened_at: number | null
  closes_at: number | null
  /** When all have answered: the end of the second of grace. */
  done_at: number | null
  closed_at: number | null
  revealed_at: number | null
  talk_ends_at: number | null
  created_at: number
  /** How the console has arranged what people wrote, as JSON. */
  wall: string
  /** How many of each card were held up, as JSON; `null`: answered on phones. */
  totals: string | null
  /** Whether phones ask for reasons. */
  reasons_asked: 'no' | 'open' | 'over'
  /** The keys of the reasons that were let through, as JSON. */
  reasons_through: string
}

export interface ResponseTable {
  round_id: RoundId
  participant_id: ParticipantId
  /** JSON; `null` for a pass. */
  value: string | null
  complete: number
  seq: number
  at: number
}
