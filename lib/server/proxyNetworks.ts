import { BlockList, isIP, isIPv4 } from 'node:net'

const plain = (address: string): string => address.replace(/^::ffff:/i, '')

const familyOf = (address: string) => (isIPv4(address) ? 'ipv4' : 'ipv6')

/** Whether an address lies in one of some networks. IPv4 as IPv6 writes it (`::ffff:10.0.0.1`) is IPv4. */
export const liesIn = (networks: BlockList, address: string): boolean => {
  const own = plain(address)
  return isIP(own) !== 0 && networks.check(own, familyOf(own))
}

/** What a machine is to itself. */
export const loopback = (): BlockList => {
  const networks = new BlockList()
  networks.addSubnet('127.0.0.0', 8)
  networks.addAddress('::1', 'ipv6')
  return networks
}

/**
 * Reads networks and addresses, with commas between them, such as `10.0.0.0/8, 192.168.1.4`; added to `networks`.
 * `false`: one of them is neither.
 */
export const addNetworks = (networks: BlockList, text: string): boolean =>
  text.split(',').every((part) => {
    const [address = '', bits, ...more] = part.trim().split('/')
    if (isIP(address) === 0 || more.length > 0) return false
    if (bits === undefined) {
      networks.addAddress(address, familyOf(address))
      return true
    }
    if (!/^\d{1,3}$/.test(bits) || Number(bits) > (isIPv4(address) ? 32 : 128)) return false
    networks.addSubnet(address, Number(bits), familyOf(address))
    return true
  })
