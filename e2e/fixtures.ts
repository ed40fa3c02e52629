import { AxeBuilder } from '@axe-core/playwright'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { type PlantedActivities, plantWorkshop } from './plantWorkshop.ts'
import { type QuietPhone, quietPhone } from './quietPhone.ts'
import { type RunningServer, startServer } from './server.ts'

export const facilitator = { name: 'Fay Facilitator', email: 'fay@example.org', password: 'a long enough password' }

/** A session that a facilitator has started: its pages are opened by the tests. */
export interface Workshop {
  readonly id: string
  readonly code: string
  /** A context in which the facilitator is signed in. */
  readonly desk: BrowserContext
  console(): Promise<Page>
  /** In a context of its own: behind another page of one context the console would be drawn once a second. */
  projector(): Promise<Page>
  /** A phone of its own: its own context, its own cookies. It has joined. */
  phone(options?: PhoneOptions): Promise<Page>
  phones(n: number): Promise<Page[]>
  /** Participants without a screen, who fill the room. `groups`: what each picks of the session’s lists. */
  quiet(n: number, groups?: Readonly<Record<string, number>>): Promise<QuietPhone[]>
}

export interface PhoneOptions {
  readonly language?: 'en' | 'cy'
  readonly dark?: boolean
  /** Stay at the join page. */
  readonly stay?: boolean
  /** The words of what is picked of the lists that the session offers. */
  readonly picks?: readonly string[]
}

/** Which of the workshops that come with the product a session is started of, and which of its lengths. */
export interface Wanted {
  readonly workshopId: string
  readonly track?: string
  /** The smallest room that is shown. */
  readonly floor?: 3 | 4 | 5
  readonly groups?: readonly { readonly id: string; readonly items: readonly { en: string; cy: string }[] }[]
}

interface Fixtures {
  readonly wanted: Wanted
  /** A workshop of the test's own; `null`: the one that comes with the product. */
  readonly plan: {
    readonly activities: PlantedActivities
    readonly groups?: Wanted['groups']
    readonly floor?: Wanted['floor']
  } | null
  readonly workshop: Workshop
}

interface WorkerFixtures {
  readonly server: RunningServer
}

/** Creates the owner's account by the one-time link that a new server has printed. */
export const createOwner = async (server: RunningServer, context: BrowserContext): Promise<void> => {
  const token = /\/welcome\/([\w-]+)/.exec(server.text())?.[1]
  const headers = { origin: server.origin }
  await context.request.post(`${server.origin}/api/owner`, { data: { token, ...facilitator }, headers })
}

/** Signs the facilitator in, in this context. */
export const signIn = async (server: RunningServer, context: BrowserContext): Promise<void> => {
  const { email, password } = facilitator
  const answer = await context.request.post(`${server.origin}/api/auth/sign-in/email`, {
    data: { email, password },
    headers: { origin: server.origin },
  })
  expect(answer.ok()).toBe(true)
}

const doWeAgree: Wanted = { workshopId: 'wsh_doweagree' }

const deskLook = { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' }

export const phoneSize = { width: 360, height: 780 }

export const test = base.extend<Fixtures, WorkerFixtures>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
    async ({}, use) => {
      const server = await startServer()
      await use(server)
      await server.end()
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  wanted: [doWeAgree, { option: true }],
  plan: [null, { option: true }],
  workshop: async ({ server, browser, plan, wanted }, use) => {
    const planted = plan && { workshopId: await plantWorkshop(server, plan.activities) }
    const { activities: _planted, ...choices } = plan ?? { activities: [] }
    const asked = planted ? { ...planted, ...choices } : wanted
    const made = await openWorkshop(server, (options) => browser.newContext(options), asked)
    await use(made)
    await Promise.all(browser.contexts().map((context) => context.close()))
  },
})

/** Starts a session on a server. `newContext` makes a browser context of its own for each device. */
export const openWorkshop = async (
  server: RunningServer,
  newContext: (options?: object) => Promise<BrowserContext>,
  wanted = doWeAgree,
): Promise<Workshop> => {
  const desk = await newContext(deskLook)
  await createOwner(server, desk)
  await signIn(server, desk)
  const answer = await desk.request.post(`${server.origin}/api/sessions`, {
    data: wanted,
    headers: { origin: server.origin },
  })
  const { id } = (await answer.json()) as { id: string }
  const open = async (context: BrowserContext, path: string) => {
    const page = await context.newPage()
    await page.goto(`${server.origin}${path}`)
    return page
  }
  const told = await desk.request.get(`${server.origin}/api/sessions/${id}/code`)
  const { code: joinCode } = (await told.json()) as { code: string }
  const phone = async ({ language = 'en', dark = false, stay = false, picks = [] }: PhoneOptions = {}) => {
    const locale = language === 'cy' ? 'cy-GB' : 'en-GB'
    const scheme = dark ? 'dark' : 'light'
    const context = await newContext({
      viewport: phoneSize,
      hasTouch: true,
      locale,
      colorScheme: scheme,
      reducedMotion: 'reduce',
    })
    const page = await open(context, `/p/${joinCode}`)
    if (!stay) await page.getByRole('button', { name: language === 'cy' ? /Ymuno/ : /Join/ }).click()
    if (stay || !wanted.groups) return page
    for (const pick of picks) await page.getByRole('radio', { name: pick }).check()
    await page.getByRole('button', { name: language === 'cy' ? 'I mewn' : 'Go in' }).click()
    return page
  }
  return {
    id,
    code: joinCode,
    desk,
    console: () => open(desk, `/console/${id}`),
    projector: async () => {
      const storageState = await desk.storageState()
      return open(await newContext({ ...deskLook, storageState }), `/projector/${id}`)
    },
    phone,
    phones: (n) => Promise.all(Array.from({ length: n }, () => phone())),
    quiet: async (n, groups) => {
      const entered = await Promise.all(Array.from({ length: n }, () => quietPhone(server.origin, joinCode, groups)))
      desk.once('close', () => entered.map(({ leave }) => leave()))
      return entered
    },
  }
}

/** No fault that axe can find on this page, at WCAG 2.2 AA. */
export const expectAccessible = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page })
    // Nothing is fetched again for the check, and no report is made of what is in order: both cost more than the check.
    .options({ preload: false, resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .setLegacyMode() // our pages have no frames: a second page for the result would cost as much as the check
    .analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
  ).toEqual([])
}

export { expect }
