import { expect, it } from 'vitest'
import { ownOrigin } from './listen.ts'

it('is reached by this machine at the address it listens on, and at its own where it listens on all of them', () => {
  expect(ownOrigin({ address: '0.0.0.0', port: 3000 })).toBe('http://127.0.0.1:3000')
  expect(ownOrigin({ address: '::', port: 3000 })).toBe('http://[::1]:3000')
  expect(ownOrigin({ address: '192.168.1.20', port: 8080 })).toBe('http://192.168.1.20:8080')
  expect(ownOrigin({ address: 'fd00::7', port: 8080 })).toBe('http://[fd00::7]:8080')
})
