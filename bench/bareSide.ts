import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { lineTo, measured, type Side, say, usageOf } from './side.ts'

/** The bare server, as a process of its own. */
export const openBare = async (): Promise<Side> => {
  const server = spawn(process.execPath, [...measured, 'bench/bare.mjs'], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const [text] = await once(server.stdout!, 'data')
  const origin = `http://127.0.0.1:${/\d+/.exec(String(text))?.[0]}`
  const { socket: desk } = await lineTo(origin, {}, 'person=desk', [])
  let round = 0
  const conduct = (phase: string) => say(desk, 'conduct', { round, phase })
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
