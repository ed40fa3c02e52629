import { describe, expect, it } from 'vitest'
import { heardTo, isSounding, keepStep } from './inStep.ts'

const play = { from: 10, startedAt: 1000, stoppedAt: null }

it('says how far the room has heard, and no further than where it was stopped', () => {
  expect(heardTo(play, 3500)).toBe(12.5)
  expect(heardTo({ ...play, stoppedAt: 2000 }, 9000)).toBe(11)
  expect(heardTo(play, 400), 'a clock that is behind').toBe(10)
})

it('[D1] a recording sounds until it is stopped, or its time is over by more than a moment', () => {
  expect(isSounding(play, 30, 1000)).toBe(true)
  expect(isSounding(play, 30, 1000 + 20_000)).toBe(true)
  expect(isSounding(play, 30, 1000 + 31_000)).toBe(false)
  expect(isSounding({ ...play, stoppedAt: 1500 }, 30, 1600)).toBe(false)
})

const near = { at: 20, room: 20, rate: 1, lag: 0.2, sinceJump: 60 }

describe('keeping step', () => {
  it('leaves a recording alone that nobody hears to be off', () => {
    expect(keepStep({ ...near, at: 20.29 })).toEqual({ to: null, rate: 1 })
    expect(keepStep({ ...near, at: 19.71 })).toEqual({ to: null, rate: 1 })
  })

  it('hurries or waits when it drifts, and goes on until it is very near', () => {
    expect(keepStep({ ...near, at: 19.6 })).toEqual({ to: null, rate: 1.1 })
    expect(keepStep({ ...near, at: 19.8, rate: 1.1 })).toEqual({ to: null, rate: 1.1 })
    expect(keepStep({ ...near, at: 19.96, rate: 1.1 })).toEqual({ to: null, rate: 1 })
    expect(keepStep({ ...near, at: 20.4 })).toEqual({ to: null, rate: 0.9 })
  })

  it('jumps when it is far off, a little ahead because a jump takes time', () => {
    expect(keepStep({ ...near, at: 3 })).toEqual({ to: 20.2, rate: 1 })
    expect(keepStep({ ...near, at: 25 })).toEqual({ to: 20.2, rate: 1 })
  })

  it('does not jump again while the last jump is still settling', () => {
    expect(keepStep({ ...near, at: 3, sinceJump: 1 })).toEqual({ to: null, rate: 1.1 })
  })

  it('comes into step from anywhere, and stays there on a device whose clock runs slow', () => {
    for (const start of [0, 18.5, 19.5, 20, 21.2, 50]) {
      let [at, rate, sinceJump] = [start, 1, 60]
      let room = 20
      for (let ticks = 0; ticks < 60; ticks += 1) {
        room += 0.5
        at += 0.5 * rate * 0.998
        sinceJump += 0.5
        const step = keepStep({ at, room, rate, lag: 0, sinceJump })
        if (step.to !== null) [at, sinceJump] = [step.to, 0]
        rate = step.rate
        if (ticks > 30) expect(Math.abs(at - room)).toBeLessThanOrEqual(0.31)
      }
    }
  })
})
