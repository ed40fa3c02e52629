import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { lineTo, measured, type Side, say, usageOf } from './side.ts'

/** The figures of one vote as ours are told; the bare server counts, and the rest stands there for its length. */
const figures = {
  size: 'full',
  n: 300,
  counts: [60, 60, 60, 60, 60],
  median: 3,
  agreement: { index: 0, word: 'none' },
  camps: null,
  scattered: true,
  pairsWithinOne: 0.503448275862069,
  averageDistance: 1.2,
}

/** The view that our phones are sent: a phone that draws the same screen has to be told the same. */
const viewOf = (number: number, phase: 'ready' | 'open' | 'closed' | 'revealed') => ({
  sessionId: 'ses_f7iwr4igsseemwpa',
  title: { en: 'Do we agree?', cy: 'Ydyn ni’n cytuno?' },
  ended: false,
  rehearsal: false,
  activity: {
    id: 'act_first',
    kind: 'rate',
    sheet: { en: '4dadfe99a083494586587e26f0199f84', cy: 'e1eda7139e45e888bc047d5acfa75d04' },
    round: {
      id: `rnd_edrtw8xbz9vh7go${number}`,
      number,
      opensAt: null,
      closesAt: null,
      talkEndsAt: null,
      phase,
      ...(phase === 'revealed' && {
        rungs: 1,
        shown: {
          room: {
            now: figures,
            before: number === 1 ? null : figures,
            flow: number === 1 ? null : Array.from({ length: 5 }, () => [0, 60, 0, 0, 0]),
          },
        },
      }),
    },
    recalled: null,
  },
  player: null,
  transcript: null,
  listening: false,
  list: null,
})

/** The bare server, as a process of its own. */
export const openBare = async (): Promise<Side> => {
  const server = spawn(process.execPath, [...measured, 'bench/bare.mjs'], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const [text] = await once(server.stdout!, 'data')
  const origin = `http://127.0.0.1:${/\d+/.exec(String(text))?.[0]}`
  const { socket: desk } = await lineTo(origin, {}, 'person=desk', [])
  let round = 0
  const conduct = (phase: 'open' | 'closed' | 'revealed') => say(desk, 'conduct', { round, view: viewOf(round, phase) })
  return {
    name: 'bare',
    usage: () => usageOf(server),
    join: async () => {
      const entered = await fetch(`${origin}/join`, { method: 'POST', body: '{}' })
      await entered.arrayBuffer()
      const cookie = entered.headers.get('set-cookie') ?? ''
      return { cookie, ...(await lineTo(origin, {}, cookie, ['view'])) }
    },
    comeBack: async (phone) => {
      const line = await lineTo(origin, {}, phone.cookie, ['mine', 'view'])
      Object.assign(phone, line)
    },
    open: async (number) => {
      round = number
      await conduct('open')
    },
    close: () => conduct('closed'),
    reveal: () => conduct('revealed'),
    rate: (phone, mark) => say(phone.socket, 'command', { round, mark }),
    end: async () => {
      desk.disconnect()
      server.kill('SIGTERM')
      await once(server, 'exit')
    },
  }
}
