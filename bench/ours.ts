import { startThrowAway } from '../scripts/rehearse/throwAway.ts'
import { lineTo, measured, type Side, say, usageOf } from './side.ts'

const activityId = 'act_first'

/** Our product as it is built, with a session of its demo workshop. */
export const openOurs = async (): Promise<Side & { readonly origin: string; readonly code: string }> => {
  const ours = await startThrowAway({ workshopId: 'wsh_doweagree' }, measured)
  const [sessionId = '', token = ''] = ours.token.split('.')
  const deskCookie = `attune-console-${sessionId}=${token}`
  const answer = await fetch(`${ours.origin}/api/sessions/${sessionId}/code`, { headers: { cookie: deskCookie } })
  const { code } = (await answer.json()) as { code: string }
  const { socket: desk } = await lineTo(`${ours.origin}/console`, { session: sessionId }, deskCookie, [])
  let round = { id: '', phase: 'ready' }
  desk.on('view', ({ activity }) => {
    round = activity?.round ?? round
  })
  const until = async (holds: () => boolean) => {
    while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10))
  }
  const command = (said: object) => say(desk, 'command', said)
  const phoneLine = (cookie: string, events: string[]) =>
    lineTo(`${ours.origin}/phone`, { session: code }, cookie, events)
  let seq = 0

  return {
    name: 'ours',
    origin: ours.origin,
    code,
    usage: () => usageOf(ours.server),
    join: async () => {
      const entered = await fetch(`${ours.origin}/p/${code}/join`, { method: 'POST', body: '{}' })
      await entered.arrayBuffer()
      const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
      return { cookie, ...(await phoneLine(cookie, ['view'])) }
    },
    comeBack: async (phone) => {
      const line = await phoneLine(phone.cookie, ['mine', 'view'])
      Object.assign(phone, line)
    },
    open: async (number) => {
      const before = round.id
      await command(number === 1 ? { type: 'goTo', activityId } : { type: 'again', activityId, number })
      await until(() => round.id !== before)
      if (number === 1) await command({ type: 'open', roundId: round.id })
      await until(() => round.phase === 'open')
    },
    close: async () => {
      await command({ type: 'close', roundId: round.id })
      await until(() => round.phase !== 'open')
    },
    reveal: () => command({ type: 'reveal', roundId: round.id, rungs: 1 }),
    rate: (phone, mark) => {
      seq += 1
      return say(phone.socket, 'command', { type: 'respond', roundId: round.id, seq, response: { mark } })
    },
    end: async () => {
      desk.disconnect()
      await ours.end()
    },
  }
}
