import type { Excerpt, ExcerptFace, ExpertCoding } from './excerpt.ts'
import type { Framework, OpenFramework } from './framework.ts'
import type { ExcerptId } from './ids.ts'
import type { LocalText } from './text.ts'

/** What an activity may draw on for the screens of the room: nothing in it is secret. */
export interface OpenLibrary {
  excerpt(id: ExcerptId): ExcerptFace
  framework: OpenFramework
  /** Whom to turn to when an excerpt was upsetting, as the facilitator typed it for this session; `null`: nothing given. */
  support: LocalText | null
}

/** What an activity may draw on for its key. It is read once, when a session starts, and frozen. */
export interface Library {
  excerpt(id: ExcerptId): Excerpt
  coding(id: ExcerptId): ExpertCoding
  framework: Framework
}
