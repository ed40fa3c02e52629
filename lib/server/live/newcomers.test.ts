import { expect, it } from 'vitest'
import type { SessionId } from '../../workshop/ids.ts'
import { openNewcomers } from './newcomers.ts'
import type { Line } from './wire.ts'

const room = 'ses_abcd' as SessionId // as its schema asks
const line = (connected = true) => {
  const joined: string[] = []
  const made = {
    data: { sessionId: room, participantId: null, page: null },
    connected,
    join: (name: string) => joined.push(name),
  }
  return { line: made as unknown as Line<'phone'>, joined } // what is asked of a line here
}

it('whoever could not be told waits again, and is taken by the next try', () => {
  const newcomers = openNewcomers()
  const one = line()
  newcomers.add('phone', one.line)
  const first = newcomers.take(room)
  expect(newcomers.wait(room)).toBe(false)
  first.putBack()
  expect(newcomers.wait(room)).toBe(true)
  const second = newcomers.take(room)
  second.letIn()
  expect(second.phone).toEqual([one.line])
  expect(one.joined).toEqual([room])
})

it('phones are taken apart from the others, and who has left meanwhile is not let in', () => {
  const newcomers = openNewcomers()
  const [here, gone, desk] = [line(), line(false), line()]
  newcomers.add('phone', here.line)
  newcomers.add('phone', gone.line)
  newcomers.add('console', desk.line as unknown as Line<'console'>)
  const phones = newcomers.take(room, 'phone')
  phones.letIn()
  expect(phones.phone).toEqual([here.line])
  expect(phones.console).toEqual([])
  expect(gone.joined).toEqual([])
  expect(newcomers.wait(room)).toBe(true)
  expect(newcomers.take(room).console).toHaveLength(1)
})
