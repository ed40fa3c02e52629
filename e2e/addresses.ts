import { type APIRequestContext, type BrowserContext, expect, type Page } from '@playwright/test'

/** Something that a browser asked for. */
interface Asked {
  readonly method: string
  readonly path: string
  readonly body: string | null
}

/** What says nothing of anybody: the product's own files, signing in, live lines, and texts by their hash (decision 005). */
const everybodys = /^\/(_next|fonts|icon|favicon|socket\.io|sheets\/|api\/auth\/|invited|welcome|login)/

/** Addresses that an organisation's people came upon. */
export interface Addresses {
  /** Notes whatever the browsers of a context ask for. */
  follow(context: BrowserContext): void
  /** Notes where a page leads: links, files and sounds, whether they were asked for or not. */
  noteLinks(page: Page): Promise<void>
  note(...paths: readonly string[]): void
  readonly all: () => readonly Asked[]
}

/** Begins with none. */
export const addresses = (origin: string): Addresses => {
  const noted = new Map<string, Asked>()
  const note = (method: string, url: string, body: string | null) => {
    const { protocol, origin: where, pathname, searchParams } = new URL(url, origin)
    searchParams.delete('_rsc')
    const path = `${pathname}${searchParams.size > 0 ? `?${searchParams}` : ''}`
    if (protocol !== 'http:' || where !== origin || everybodys.test(pathname)) return
    noted.set(`${method} ${path}`, { method, path, body })
  }
  return {
    follow: (context) =>
      void context.on('request', (request) => {
        const isFile = request.headers()['content-type'] === 'application/octet-stream'
        note(request.method(), request.url(), isFile ? null : request.postData())
      }),
    noteLinks: async (page) => {
      const found = await page
        .locator('a[href], audio[src]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? ''))
      for (const path of found) note('GET', path, null)
    },
    note: (...paths) => paths.map((path) => note('GET', path, null)),
    all: () => [...noted.values()],
  }
}

/**
 * Asks for each of these addresses, as somebody who has no right to any. Nothing that is answered holds one of the words,
 * nothing under an address with one of the names is there, and nothing is done.
 */
export const expectNothingAt = async (
  asked: readonly Asked[],
  request: APIRequestContext,
  origin: string,
  theirs: { readonly names: readonly string[]; readonly words: readonly string[] },
): Promise<void> => {
  const told: string[] = []
  for (const { method, path, body } of asked) {
    const headers = { origin, ...(body === null ? {} : { 'content-type': 'application/json' }) }
    const answer = await request.fetch(`${origin}${path}`, {
      method,
      headers,
      maxRedirects: 0,
      ...(body === null ? {} : { data: body }),
    })
    const text = await answer.text()
    const isTheirs = method !== 'GET' || theirs.names.some((name) => path.includes(name))
    const held = [...theirs.names, ...theirs.words].filter((word) => text.includes(word) && !path.includes(word))
    if ((isTheirs && answer.status() < 400) || held.length > 0)
      told.push(`${method} ${path}: ${answer.status()} ${held.join(', ')}`)
  }
  expect(told).toEqual([])
}
