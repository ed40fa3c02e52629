import type { GoneWhy } from '../../workshop/consent.ts'
import type { ExcerptId, SessionId } from '../../workshop/ids.ts'
import { noteDeed } from '../store/deeds.ts'
import type { Store } from '../store/open.ts'
import { expiredOnes, goneOnes, takeWordsAway } from '../store/realRecordings.ts'
import { removeLocalFilesOf } from './files.ts'
import type { Files } from './openFiles.ts'

/** What it takes to take a recording away. */
export interface TakeAwayParts {
  readonly store: Store
  readonly files: Files
  /** Tells a room that something changed. */
  changed(sessionId: SessionId): void
}

/** Takes a recording of a real conversation away, with every sound that was made of it. Whether there was one. */
export const takeAway = async (parts: TakeAwayParts, id: ExcerptId, why: GoneWhy): Promise<boolean> => {
  // The row first: from then on nobody is given a file that goes on being there for a moment.
  const rooms = await takeWordsAway(parts.store, id, why)
  rooms?.map(parts.changed)
  await parts.files.settle([id]) // rooms do not wait for a store that is slow to hear it
  return rooms !== null
}

/**
 * Takes away what may not be kept any more, and files that a restored folder has brought back. Runs at the start and at
 * each round of the hourly job.
 */
export const takeAwayDue = async (parts: TakeAwayParts): Promise<void> => {
  for (const { id, organisationId, title } of await expiredOnes(parts.store)) {
    if (await takeAway(parts, id, 'expired')) {
      await noteDeed(parts.store, { organisationId, name: 'Attune' }, 'consentEnded', title)
    }
  }
  for (const { id } of await goneOnes(parts.store)) await removeLocalFilesOf(parts.files.dataFolder, id)
}
