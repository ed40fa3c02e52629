import type { Generated } from 'kysely'
import type { ExcerptId, OrganisationId, SessionId } from '../../workshop/ids.ts'

/** A piece of audio to be rated, with what is said of it and its coding. */
export interface ExcerptTable {
  id: string
  document: string
  coding: string
  created_at: number
  /** Whose it is; `null`: it comes with the product and is everybody's. */
  organisation_id: Generated<OrganisationId | null>
  /** The recording's name among the files of the data folder; `null`: it lies with the product. */
  file: Generated<string | null>
  version: Generated<number>
  /** Whether its waveform was measured, or is an even line for want of a decoder. */
  waveform: Generated<'measured' | 'even'>
  /** What rooms hear in its place, as JSON; `null`: the recording as it was brought. */
  sound: Generated<string | null>
  /** How loud the recording is, as JSON; `null`: not known. */
  loudness: Generated<string | null>
  /** Of a recording of a real conversation: the consent it is kept on, as JSON, and when that ends. */
  consent: Generated<string | null>
  consent_ends: Generated<number | null>
  /** Why and since when its recording is not there any more, as JSON. */
  gone: Generated<string | null>
}

/** Who was given a recording of a real conversation to hear. Of participants it holds their session alone. */
export interface HearingTable {
  id: string
  organisation_id: OrganisationId
  excerpt_id: ExcerptId
  session_id: SessionId | null
  heard_by: 'room' | 'screen' | 'phone' | 'person'
  person: string | null
  at: number
}
