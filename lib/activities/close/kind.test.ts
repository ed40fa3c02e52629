import { expect, it } from 'vitest'
import { exampleLibrary } from '../exampleLibrary.ts'
import { close } from './kind.ts'

const config = { heading: { en: 'Thank you', cy: 'Diolch' }, points: [] }

it('tells the room whom to turn to, where the facilitator has said so', () => {
  const support = { en: 'Ana, room 3', cy: 'Ana, ystafell 3' }
  expect(close.face(config, { ...exampleLibrary, support }).support).toEqual(support)
})

it('holds no empty place for it where nothing was said', () => {
  expect(close.face(config, { ...exampleLibrary, support: null }).support).toBeNull()
})
