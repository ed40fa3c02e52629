import { BlockList } from 'node:net'
import { expect, it } from 'vitest'
import { addNetworks, loopback } from '../proxyNetworks.ts'
import { addressOf, householdOf } from './addressOf.ts'

const ours = (networks: string): BlockList => {
  const proxies = loopback()
  expect(addNetworks(proxies, networks)).toBe(true)
  return proxies
}

it('an address that was passed on is believed of our own proxies alone', () => {
  const proxies = ours('172.16.0.0/12, 192.168.1.4, fd00::/8')
  const from = (line: string, forwarded?: string | string[]) => addressOf({ line, forwarded }, proxies)
  for (const proxy of [
    '127.0.0.1',
    '::1',
    '::ffff:127.0.0.1',
    '172.18.0.3',
    '::ffff:172.18.0.3',
    '192.168.1.4',
    'fd12::1',
  ]) {
    expect(from(proxy, '203.0.113.9')).toBe('203.0.113.9')
    expect(from(proxy)).toBe(proxy)
  }
  for (const stranger of ['172.32.0.1', '192.168.1.5', '203.0.113.7', '2001:db8::1', '']) {
    expect(from(stranger, '203.0.113.9')).toBe(stranger)
  }
})

it('of several addresses the one that our proxy has added counts, and none that is no address', () => {
  const proxies = ours('10.0.0.1')
  const from = (forwarded: string | string[]) => addressOf({ line: '10.0.0.1', forwarded }, proxies)
  expect(from('1.1.1.1, 203.0.113.9')).toBe('203.0.113.9')
  expect(from(['1.1.1.1', '203.0.113.9'])).toBe('203.0.113.9')
  expect(from('unknown')).toBe('10.0.0.1')
  expect(from('')).toBe('10.0.0.1')
})

it('without networks of proxies nobody is believed', () => {
  expect(addressOf({ line: '127.0.0.1', forwarded: '203.0.113.9' }, new BlockList())).toBe('127.0.0.1')
})

it.each(['nginx', '10.0.0.0/33', '10.0.0.0/8/8', '10.0.0.0/x', '', 'fd00::/129'])('“%s” names no network', (text) => {
  expect(addNetworks(new BlockList(), text)).toBe(false)
})

it('a household is one in IPv6', () => {
  expect(householdOf('2001:db8:1:2:3:4:5:6')).toBe(householdOf('2001:db8:1:2:ffff::9'))
  expect(householdOf('203.0.113.9')).toBe('203.0.113.9')
  expect(householdOf('::ffff:203.0.113.9')).toBe('::ffff:203.0.113.9')
})
