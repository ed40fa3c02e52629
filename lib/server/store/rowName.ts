import { createHmac } from 'node:crypto'

/**
 * A name of chance for one person of a session: the same in each of its rounds, and nothing that leads back. Without the
 * secret of the installation nobody can make it from a participant's id, so that whoever holds what was written down
 * cannot try the ids of participants one after the other.
 */
export const rowName = (secret: string, sessionId: string, participantId: string): string =>
  createHmac('sha256', secret).update(`row ${sessionId} ${participantId}`).digest('hex').slice(0, 10)
