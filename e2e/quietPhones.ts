import { expect } from '@playwright/test'
import { type Line, openLine } from '../lib/server/live/rehearsal/line.ts'
import type { RoundId } from '../lib/workshop/ids.ts'
import type { RunningServer } from './server.ts'

const joinOne = async ({ origin }: RunningServer, code: string): Promise<Line> => {
  const answer = await fetch(`${origin}/p/${code}/join`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: '{}',
  })
  const { line, entered } = openLine(origin, code, answer.headers.get('set-cookie')?.split(';')[0] ?? '')
  await entered
  return line
}

/**
 * Phones without a screen, on real lines, for a room that takes more people than a test has something to see on: each
 * sends its response as soon as voting is open. They leave with the session, or by `leave`.
 */
export const quietPhones = async (server: RunningServer, code: string, responses: readonly unknown[]) => {
  const lines = await Promise.all(responses.map(() => joinOne(server, code)))
  const sent = new Set<string>()
  for (const [at, line] of lines.entries()) {
    line.on('view', ({ activity }) => {
      const roundId: RoundId | undefined = activity?.round.phase === 'open' ? activity.round.id : undefined
      if (roundId === undefined || sent.has(`${at} ${roundId}`)) return
      sent.add(`${at} ${roundId}`)
      line.emit('command', { type: 'respond', roundId, seq: 1, response: responses[at] }, ({ ok }) =>
        expect(ok).toBe(true),
      )
    })
  }
  return { leave: () => lines.forEach((line) => void line.disconnect()) }
}
