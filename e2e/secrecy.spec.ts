import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from '@playwright/test'
import { expect, test, type Workshop } from './fixtures.ts'
import { markButton, press, vote } from './room.ts'

interface Recording {
  readonly texts: string[]
}

/** Records every websocket frame that a page receives and every HTTP body, whole. */
const record = (page: Page, recording: Recording): void => {
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => recording.texts.push(String(payload)))
  })
  page.on('response', async (response) => {
    if (/\.(woff2|mp3|mp4|png|svg)(\?|$)/.test(response.url()) || response.url().includes('/audio/')) return
    const body = await response.text().catch(() => '')
    const script = /\.js(\?|$)/.test(response.url())
    recording.texts.push(`${script ? 'SCRIPT ' : ''}${JSON.stringify(response.headers())} ${body}`)
  })
}

const recorded = (context: BrowserContext, recording: Recording) =>
  context.on('page', (page) => record(page, recording))

type Written = { en: string; cy: string }
const { excerpts } = JSON.parse(readFileSync('lib/server/demo/content/excerpts.json', 'utf8')) as {
  excerpts: {
    summary: Written
    delivery: string
    coding: { reasons: Record<string, Written>; moments: { note: Written }[] }
  }[]
}
/** Every sentence that must not leave before its rung: reasons, key moments, summaries, directions. */
const secrets = excerpts.flatMap(({ summary, delivery, coding }) => [
  ...[summary, ...Object.values(coding.reasons), ...coding.moments.map(({ note }) => note)].flatMap(({ en, cy }) => [
    en,
    cy,
  ]),
  delivery,
])

/** A frame with everything taken out that differs between any two runs, or counts who has answered. */
const plain = (text: string) =>
  text
    .replace(/"(ses|rnd|par)_[a-z0-9]+"/g, '"id"')
    .replace(/[A-Za-z0-9_-]{20}(?=")/g, 'sid')
    .replace(/\b\d{6}\b/g, 'code')
    .replace(/:1[0-9]{12}\b/g, ':"time"')
    .replace(/^\d+(?=\/)/, '')
    .replace(/^43\/(phone|projector|console),\d+/, '43/$1,')
    .replace(/"play":"[\w-]+"/g, '"play":"play"')
    .replace(/"(answered|joined|connected)":\d+/g, '"$1":"count"')

const runToClose = async (
  workshop: Workshop,
  mark: number,
): Promise<{ watcher: Recording; all: Recording; finish: () => Promise<Page[]> }> => {
  const all: Recording = { texts: [] }
  const watcher: Recording = { texts: [] }
  recorded(workshop.desk, all)
  const desk = await workshop.console()
  const screen = await workshop.projector()
  const silent = await workshop.phone()
  record(screen, all)
  record(silent, all)
  const phones = await workshop.phones(2)
  const others = await workshop.quiet(4)
  await press(desk, /Begin: Welcome/)
  await Promise.all([screen.reload(), silent.reload()])
  await press(desk, /Go on: First excerpt/)
  await press(desk, /Play in the room/)
  await press(desk, /Open voting now/)
  await expect(markButton(silent, 3).first()).toBeVisible()
  // From here on only what depends on the answers could differ between two runs.
  record(silent, watcher)
  const from = all.texts.length
  for (const phone of phones) await vote(phone, mark)
  for (const other of others) await other.say({ mark })
  await expect(screen.getByText(/^6\s*of 7 in$/).first()).toBeVisible()
  await press(desk, /Close voting/)
  await expect(silent.getByText('Voting is closed').first()).toBeVisible()
  // On a busy machine a frame may still be on its way to one of the three: it would be missed.
  for (const audience of ['phone', 'projector', 'console']) {
    const closed = (text: string) => text.startsWith(`42/${audience},`) && text.includes('"phase":"closed"')
    await expect.poll(() => all.texts.slice(from).some(closed), audience).toBe(true)
  }
  await desk.waitForTimeout(500)
  watcher.texts.push(...all.texts.slice(from))
  return {
    watcher,
    all,
    finish: async () => {
      await press(desk, /Show the room/)
      await expect(silent.getByText(/Agreement in the room|Only you|no mark/).first()).toBeVisible()
      return [desk, screen, silent]
    },
  }
}

test('until the reveal no frame and no body holds anything of the answers or of the coding', async ({ workshop }) => {
  const { all, finish } = await runToClose(workshop, 5)
  await finish()
  const text = all.texts.join('\n')
  expect(all.texts.length).toBeGreaterThan(20)
  for (const secret of secrets) expect(text.includes(secret), `leaked: ${secret.slice(0, 60)}`).toBe(false)
  const beforeReveal = all.texts
    .filter((frame) => !frame.startsWith('SCRIPT') && !frame.includes('"revealed"'))
    .join('\n')
  for (const word of [
    '"counts"',
    '"consensus"',
    '"coders"',
    '"mark":5',
    'careAndEngagement',
    'goodAuthority',
    '"summary"',
    '"delivery"',
  ]) {
    expect(beforeReveal.includes(word), `before the reveal: ${word}`).toBe(false)
  }
  expect(text.includes('"counts"'), 'after the reveal the room is shown').toBe(true)
})

test('what a phone, the projector and the console receive until the reveal is the same whatever the room answers', async ({
  server,
  browser,
}) => {
  test.setTimeout(240_000)
  const { openWorkshop } = await import('./fixtures.ts')
  const frames: Set<string>[] = []
  for (const mark of [1, 5]) {
    const workshop = await openWorkshop(server, (options) => browser.newContext(options))
    const { watcher } = await runToClose(workshop, mark)
    frames.push(new Set(watcher.texts.filter((text) => text.startsWith('42')).map(plain)))
    await Promise.all(browser.contexts().map((context) => context.close()))
  }
  expect(frames[0]?.size).toBeGreaterThan(0)
  expect([...frames[0]!].sort()).toEqual([...frames[1]!].sort())
})
