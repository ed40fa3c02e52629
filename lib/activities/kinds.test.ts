import { describe, expect, it } from 'vitest'
import { exampleLibrary } from './exampleLibrary.ts'
import { isKindName, type KindName, kindNamed, kinds } from './kinds.ts'

const names = Object.keys(kinds) as KindName[] // the keys of the registry are the names
const random = () => 0.4

describe.each(names)('%s', (name) => {
  const kind = kindNamed(name)

  it('has an example that its own schemas accept', () => {
    expect(kind.config.safeParse(kind.example.config).success).toBe(true)
    expect(kind.key.safeParse(kind.example.key(random)).success).toBe(true)
    if (!kind.asks) return
    const face = kind.face(kind.example.config, exampleLibrary)
    const response = kind.example.response(random, face)
    expect(kind.response.safeParse(response).success).toBe(true)
    expect(kind.fits(kind.example.config, response)).toBe(true)
    expect(kind.complete(kind.example.config, response)).toBe(true)
  })

  it('lists only rungs that its ladder has', () => {
    for (const rung of kind.rungs(kind.example.config)) expect(Object.keys(kind.ladder)).toContain(rung)
  })
})

it('a name that is no kind is none, not even one that every object has', () => {
  for (const name of ['toString', 'constructor', '__proto__', 'quiz']) expect(isKindName(name)).toBe(false)
})
