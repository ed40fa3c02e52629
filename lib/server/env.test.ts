import { describe, expect, it } from 'vitest'
import { readEnv } from './env.ts'
import { reachableOrigin } from './reachable.ts'

it('has a default for everything', () => {
  expect(readEnv({})).toMatchObject({
    ok: true,
    env: { port: 3000, portAsked: false, host: '0.0.0.0', publicUrl: null, dataFolder: 'data', databaseUrl: null },
  })
})

describe('says in a sentence what is wrong', () => {
  it.each([
    ['PORT', 'eighty', 'a port is a whole number from 1 to 65535'],
    ['PORT', '70000', 'a port is a whole number from 1 to 65535'],
    ['PUBLIC_URL', 'attune.example', 'such as https://attune.example'],
    ['PUBLIC_URL', 'ftp://attune.example', 'such as https://attune.example'],
    ['DATABASE_URL', 'mysql://x', 'postgres://'],
    ['SMTP_URL', 'mail.example', 'smtp://user:password@mail.example:587'],
    ['SMTP_URL', 'https://mail.example', 'smtp://user:password@mail.example:587'],
    ['SMTP_URL', 'smtp://mail.example', 'it has to say who sends'],
    ['MAIL_FROM', 'Attune <attune@example.org>', 'SMTP_URL is “”, but it has to name the mail server'],
    ['LOG_LEVEL', 'loud', 'one of fatal'],
    ['UPLOAD_MB', 'lots', 'a number of megabytes'],
    ['HOST', 'my laptop', 'an address of this machine'],
    ['PROXY_NETWORKS', 'nginx', 'such as 10.0.0.0/8'],
    ['PROXY_NETWORKS', '10.0.0.0/33', 'such as 10.0.0.0/8'],
  ])('%s=%s', (name, value, sentence) => {
    const read = readEnv({ [name]: value })
    expect(read.ok).toBe(false)
    expect(!read.ok && read.sentence).toContain(sentence)
  })

  it('of a store for recordings that is named in part, or in more than one place', () => {
    const whole = {
      STORAGE_URL: 'https://s3.example.org/attune',
      STORAGE_KEY_ID: 'GK1',
      STORAGE_SECRET: 'hush',
      STORAGE_REGION: 'garage',
    }
    const sentence = (given: Record<string, string>) => {
      const read = readEnv({ ...whole, ...given })
      return read.ok ? null : read.sentence
    }
    expect(sentence({})).toBeNull()
    expect(sentence({ STORAGE_URL: '' })).toContain('STORAGE_URL is “”, but it has to name the bucket')
    expect(sentence({ STORAGE_KEY_ID: '' })).toContain('STORAGE_KEY_ID is “”, but with STORAGE_URL it has to be set')
    expect(sentence({ STORAGE_SECRET: '' })).toContain('STORAGE_SECRET is “”, but with STORAGE_URL it has to be set')
    expect(sentence({ STORAGE_REGION: 'of the moon' })).toContain('the name that the store gives its region')
    expect(sentence({ UPLOAD_MB: '6000' })).toContain('5000 at most')
    for (const url of ['https://s3.example.org', 'ftp://s3.example.org/attune', 's3://attune', 'https://x.org/a?b=c'])
      expect(sentence({ STORAGE_URL: url }), url).toContain('the address of one bucket')
    const withKey = sentence({ STORAGE_URL: 'https://key:hush@s3.example.org/attune' })
    expect(withKey).toContain('the address of one bucket')
    expect(withKey).not.toContain('hush')
  })

  it('without telling the password of the database', () => {
    const read = readEnv({ DATABASE_URL: 'mysql://me:hush@there/db' })
    expect(!read.ok && read.sentence).not.toContain('hush')
    const mail = readEnv({ SMTP_URL: 'http://me:hush@mail.example' })
    expect(!mail.ok && mail.sentence).not.toContain('hush')
  })

  it('of who sends mail, too', () => {
    const sentence = (from: string) => {
      const read = readEnv({ SMTP_URL: 'smtp://mail.example', MAIL_FROM: from })
      return read.ok ? null : read.sentence
    }
    expect(sentence('Attune <attune@example.org>')).toBeNull()
    expect(sentence('attune@example.org')).toBeNull()
    expect(sentence('Attune')).toContain('MAIL_FROM is “Attune”')
    expect(sentence('a@example.org\nBcc: b@example.org')).toContain('it has to say who sends')
  })
})

it('reads the bucket and the folder in it from one address', () => {
  const key = { STORAGE_KEY_ID: 'GK1', STORAGE_SECRET: 'hush' }
  const storage = (url: string) => {
    const read = readEnv({ ...key, STORAGE_URL: url })
    return read.ok && read.env.storage
  }
  const at = { origin: 'http://127.0.0.1:9000', bucket: 'attune', region: 'us-east-1', keyId: 'GK1', secret: 'hush' }
  expect(storage('http://127.0.0.1:9000/attune')).toEqual({ ...at, prefix: '' })
  expect(storage('http://127.0.0.1:9000/attune/')).toEqual({ ...at, prefix: '' })
  expect(storage('http://127.0.0.1:9000/attune/north/2026')).toEqual({ ...at, prefix: 'north/2026/' })
})

describe('the address for phones', () => {
  const local = new URL('http://localhost:3000')

  it('is the configured one, else the one that was used, else the machine’s on its network', () => {
    expect(reachableOrigin(local, new URL('https://attune.example/x'), ['192.168.1.20'])).toBe('https://attune.example')
    expect(reachableOrigin(new URL('http://10.0.0.7:8080'), null, ['192.168.1.20'])).toBe('http://10.0.0.7:8080')
    expect(reachableOrigin(local, null, ['192.168.1.20'])).toBe('http://192.168.1.20:3000')
  })

  it('is never localhost where there is any other', () => {
    for (const name of ['localhost', '127.0.0.1', '[::1]', '0.0.0.0']) {
      expect(reachableOrigin(new URL(`http://${name}:3000`), null, ['10.1.2.3'])).toBe('http://10.1.2.3:3000')
    }
  })
})
