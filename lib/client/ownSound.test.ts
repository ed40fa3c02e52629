import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createOwnSound, type Sounding } from './ownSound.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearInterval', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** An audio element as far as it is used: nothing sounds, but it says what it would do. */
const fakeAudio = () => {
  const heard = new Map<string, () => void>()
  const fetched: string[] = []
  let src: string | null = null
  const line = { refuses: false }
  const audio = {
    currentTime: 0,
    playbackRate: 1,
    paused: true,
    ended: false,
    readyState: 4,
    get src() {
      return src ?? ''
    },
    set src(address: string) {
      src = address
      fetched.push(address)
    },
    getAttribute: () => src,
    removeAttribute: () => {
      src = null
    },
    play: async () => {
      audio.paused = false
      if (line.refuses) throw new DOMException('a tap first', 'NotAllowedError')
    },
    pause: () => {
      audio.paused = true
    },
    load: () => undefined,
    addEventListener: (name: string, told: () => void) => void heard.set(name, told),
  }
  return { audio, line, fetched, tell: (name: string) => heard.get(name)?.(), sound: audio as unknown as Sounding }
}

const room = { at: 0 }
const playing = (play: string) => ({ play, address: `/audio/${play}`, room: () => room.at })
const made = () => {
  const fake = fakeAudio()
  const own = createOwnSound(fake.sound)
  return { ...fake, own, state: () => own.store.getState().state }
}

it('nothing is fetched before the tap, nor after the room’s sound has ended', async () => {
  const { own, fetched, audio, state } = made()
  own.turnOn()
  expect(fetched, 'nothing is played').toEqual([])
  own.follow(playing('one'))
  expect(fetched).toEqual([])
  room.at = 7
  own.turnOn()
  await vi.advanceTimersByTimeAsync(0)
  expect(fetched).toEqual(['/audio/one'])
  expect(audio.currentTime).toBeCloseTo(7, 0)
  expect(state()).toBe('on')
  own.follow(null)
  expect(audio.paused).toBe(true)
  expect(audio.getAttribute()).toBe(null)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(fetched).toEqual(['/audio/one'])
})

it('once it was switched on it plays along with what is played next, and is silent when switched off', async () => {
  const { own, fetched, audio, state } = made()
  own.follow(playing('one'))
  own.turnOn()
  own.follow(null)
  own.follow(playing('two'))
  expect(fetched).toEqual(['/audio/one', '/audio/two'])
  own.turnOff()
  expect([audio.paused, state()]).toEqual([true, 'off'])
  own.follow(playing('three'))
  expect(fetched).toHaveLength(2)
})

it('a browser that wants a tap first gets one: nothing is remembered', async () => {
  const { own, line, state } = made()
  own.follow(playing('one'))
  line.refuses = true
  own.turnOn()
  await vi.advanceTimersByTimeAsync(0)
  expect(state()).toBe('off')
})

it('it comes into step: hurries a little when behind, jumps when far off', async () => {
  const { own, audio } = made()
  room.at = 10
  own.follow(playing('one'))
  own.turnOn()
  await vi.advanceTimersByTimeAsync(0)
  audio.currentTime = 9.5
  await vi.advanceTimersByTimeAsync(500)
  expect(audio.playbackRate).toBe(1.1)
  audio.currentTime = 10
  await vi.advanceTimersByTimeAsync(500)
  expect(audio.playbackRate).toBe(1)
  room.at = 40
  await vi.advanceTimersByTimeAsync(4000)
  expect(Math.abs(audio.currentTime - 40)).toBeLessThan(2.1)
})

it('headphones that are pulled out silence it until the next tap', () => {
  const { own, audio, tell, state } = made()
  own.follow(playing('one'))
  own.turnOn()
  audio.paused = true
  tell('pause')
  expect(state()).toBe('off')
})

it('a recording that does not come is tried again, as long as the room hears it', async () => {
  const { own, fetched, tell, state } = made()
  own.follow(playing('one'))
  own.turnOn()
  await vi.advanceTimersByTimeAsync(0)
  tell('error')
  expect(state()).toBe('broken')
  await vi.advanceTimersByTimeAsync(3000)
  expect(fetched).toHaveLength(2)
  expect(state()).toBe('on')
  tell('error')
  own.follow(null)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(fetched).toHaveLength(2)
})
