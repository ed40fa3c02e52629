import { createServer } from 'node:http'
import { type AddressInfo, BlockList, connect } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Live } from '../live/attach.ts'
import type { Process } from '../theStore.ts'
import { answerFile } from './answerFile.ts'
import { handleHttp } from './handleHttp.ts'
import type { Route } from './routes.ts'

const longTitle = `a${'𐐀'.repeat(80)}` // letters of two units each, so that 60 units end in the middle of one

const routes: Route[] = [
  {
    method: 'GET',
    path: /^\/breaks$/,
    handle: async ({ response }) => {
      response.writeHead(200)
      response.write('the beginning')
      throw new Error('the rest can not be read')
    },
  },
  {
    method: 'GET',
    path: /^\/done$/,
    handle: async ({ response }) => {
      response.end('all of it')
      throw new Error('something after the answer')
    },
  },
  {
    method: 'GET',
    path: /^\/full$/,
    handle: async () => {
      throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })
    },
  },
  {
    method: 'GET',
    path: /^\/file$/,
    handle: async (visit) => answerFile(visit, { en: longTitle, cy: longTitle }, {}),
  },
]
const failures: unknown[] = []
const behind = {
  routes,
  phoneAssets: () => undefined,
  next: () => undefined,
  failed: (one: unknown) => failures.push(one),
}
const process = { env: { proxies: new BlockList() } } as Process // none of these routes asks for more
const server = createServer(handleHttp(process, {} as Live, behind))
const ask = (path: string) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`) // it listens on a port

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => server.close())

it('an answer that breaks off does not look whole, and is told', async () => {
  await expect(ask('/breaks').then((answer) => answer.text())).rejects.toThrow()
  expect(failures.splice(0)).toHaveLength(1)
})

it('what can not be written since the disk is full is answered with that reason', async () => {
  const answer = await ask('/full')
  expect(answer.status).toBe(507)
  expect(await answer.json()).toEqual({ ok: false, why: 'disk full' })
  expect(failures.splice(0)).toHaveLength(1)
})

it('an answer that was given is not taken back by what goes amiss after it', async () => {
  expect(await (await ask('/done')).text()).toBe('all of it')
  expect(failures.splice(0)).toHaveLength(1)
})

it('a file is called by its title, which is cut between two letters', async () => {
  const name = (await ask('/file')).headers.get('content-disposition')
  expect(name).toContain(`filename*=UTF-8''${encodeURIComponent(`a${'𐐀'.repeat(59)}`)}.json`)
})

it('what is no address and what is no host is refused before anybody reads it', async () => {
  const { port } = server.address() as AddressInfo // it listens on a port
  const say = (lines: string) =>
    new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(`${lines}\r\nConnection: close\r\n\r\n`))
      let heard = ''
      socket.on('data', (data) => {
        heard += data
      })
      socket.on('close', () => resolve(heard))
    })
  for (const lines of [
    'GET * HTTP/1.1\r\nHost: x',
    'OPTIONS * HTTP/1.1\r\nHost: x',
    'GET http://elsewhere.example/done HTTP/1.1\r\nHost: x',
    'GET /invited/%E0%A4%A HTTP/1.1\r\nHost: x',
    'GET /%ff HTTP/1.1\r\nHost: x',
    'GET // HTTP/1.1\r\nHost: x',
    'GET /done HTTP/1.1\r\nHost: a b',
    'GET /done HTTP/1.1\r\nHost: [::',
  ])
    expect({ lines, heard: await say(lines) }).toEqual({
      lines,
      heard: expect.stringMatching(/^HTTP\/1.1 400 .*"malformed"/s),
    })
  expect(failures).toEqual([])
})
