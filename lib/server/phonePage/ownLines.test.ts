import { expect, it } from 'vitest'
import { ownLines } from './ownLines.ts'

it('a page opens lines to the host it came from and to the public one, and to no other', () => {
  const at = (host?: string, publicHost?: string) => ownLines({ headers: { host } }, publicHost)
  expect(at('10.0.0.4:3000')).toBe('ws://10.0.0.4:3000 wss://10.0.0.4:3000')
  expect(at('[::1]:3000', 'attune.example')).toBe(
    'ws://[::1]:3000 wss://[::1]:3000 ws://attune.example wss://attune.example',
  )
  expect(at('attune.example', 'attune.example')).toBe('ws://attune.example wss://attune.example')
  expect(at()).toBe('')
  expect(at("a;script-src'unsafe-inline'")).toBe('')
  expect(at('*')).toBe('')
})
