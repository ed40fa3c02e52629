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
    ['LOG_LEVEL', 'loud', 'one of fatal'],
    ['UPLOAD_MB', 'lots', 'a number of megabytes'],
    ['HOST', 'my laptop', 'an address of this machine'],
  ])('%s=%s', (name, value, sentence) => {
    const read = readEnv({ [name]: value })
    expect(read.ok).toBe(false)
    expect(!read.ok && read.sentence).toContain(sentence)
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
