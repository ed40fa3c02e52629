import { afterEach, beforeEach, expect, it } from 'vitest'
import { seeded } from '../live/seeded.ts'
import { type TestPages, testPages } from '../live/testPages.ts'
import { commandsAt } from './commands.ts'
import { asText, mutate, oneOf } from './mutate.ts'
import { soakTimes } from './soakTimes.ts'

// Rubbish on the line: frames that are none, events that nobody hears, answers that nobody asked for. The room next to it
// goes on.
const seed = Number(process.env.ATTUNE_SEED ?? 1)
const many = 150 * soakTimes
let pages: TestPages
beforeEach(async () => {
  pages = await testPages()
})
afterEach(() => pages.close())

const frames = [
  '4',
  '42',
  '42/phone,["command",',
  '42/phone,["command",{"type":"respond"}]',
  '421/phone,["command",{"type":"pass"}]',
  '42/console,["command",{"type":"end"}]',
  '40/phone,{}',
  '40/nowhere,',
  '41/phone,',
  '43/phone,0[]',
  '451-/phone,["command",{"_placeholder":true,"num":0}]',
  '44/phone,"x"',
  '2probe',
  '6',
  'b////',
  `42/phone,[${'['.repeat(2000)}`,
  '42/phone,["__proto__",1]',
  '42/phone,["connect_error"]',
  '42/phone,["disconnect","x"]',
  '42/phone,["view",{}]',
]

it(
  `takes ${many} broken frames on lines of their own (seed ${seed}), and the room hears a rating after them`,
  async () => {
    const random = seeded(seed)
    const desk = pages.console()
    const good = await pages.phone()
    const roundId = await pages.standAtRate(desk)
    await desk.say({ type: 'open', roundId })
    await good.until(({ activity }) => activity?.round.phase === 'open')
    const commands = commandsAt({ roundId, activityId: 'act_examplerate', response: { mark: 3 }, at: Date.now() })
    for (let at = 0; at < many; at += 1) {
      const bad = await pages.phone({ forceNew: true, reconnection: false })
      const { engine } = bad.socket.io
      for (let count = 0; count < 5; count += 1) {
        const raw =
          random() < 0.5
            ? oneOf(random, frames)
            : `42/phone,${JSON.stringify(['command', mutate(random, oneOf(random, commands))])}`
        const frame = random() < 0.5 ? raw : asText(mutate(random, raw))
        // The type of a packet is the first sign of the frame: what follows is written as it is.
        engine?.write(frame)
      }
      await new Promise((resolve) => setTimeout(resolve, 5))
      bad.socket.disconnect()
    }
    expect(await good.say({ type: 'respond', roundId, seq: 9, response: { mark: 4 } })).toEqual({ ok: true })
  },
  60_000 * soakTimes,
)
