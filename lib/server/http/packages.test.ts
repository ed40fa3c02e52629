import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough, Writable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { create, extract, list } from 'tar'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { WorkshopFile } from '../../activities/workshopFile.ts'
import type { ExcerptId, OrganisationId } from '../../workshop/ids.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import { seed } from '../demo/seed.ts'
import { packWorkshop } from '../packages/packWorkshop.ts'
import { filesFolder } from '../recordings/files.ts'
import { toneWav } from '../recordings/testSounds.ts'
import { deedsOf } from '../store/deeds.ts'
import { shareWorkshop } from '../store/editWorkshops.ts'
import { excerptOf, excerptsOf } from '../store/excerpts.ts'
import { putCoding, readLibrary } from '../store/library.ts'
import { addOrganisation, firstOrganisation } from '../store/organisations.ts'
import { sessionPlaying, signedIn } from './testExcerpts.ts'
import { type TestBrowser, type TestServer, testServer } from './testServer.ts'

// A workshop with a recording of the organisation's own, taken to another organisation.
let server: TestServer
let trainer: TestBrowser
let afar: TestBrowser
let elsewhere: OrganisationId
let id: ExcerptId
let workshopId: string

const coding = {
  label: { en: 'Expert coding, version 1', cy: 'Codio arbenigol, fersiwn 1' },
  consensus: { overall: 4 as const, elements: {} },
  coders: [],
  reasons: {},
  moments: [],
}

beforeAll(async () => {
  server = await testServer({ UPLOAD_MB: '1' })
  await seed(server.store, '.')
  trainer = await signedIn(server, 'trainer@example.org', 'trainer')
  elsewhere = await addOrganisation(server.store, 'Elsewhere')
  afar = await signedIn(server, 'afar@example.org', 'owner', elsewhere)
  const sent = await trainer.send('/api/excerpts/upload/firstupload?name=Ours.wav&language=en', toneWav(3))
  id = sent.body.id as ExcerptId
  await putCoding(server.store, firstOrganisation, id, coding)
  const playing = await sessionPlaying(server, id)
  workshopId = playing.workshopId
  await shareWorkshop(server.store, firstOrganisation, playing.workshopId)
})
afterAll(() => server.close())

const packed = async (): Promise<Buffer> => (await trainer.file(`/api/workshops/${workshopId}/file`)).body

const entriesOf = async (bytes: Buffer): Promise<string[]> => {
  const names: string[] = []
  const file = join(server.dataFolder, 'package.tar')
  writeFileSync(file, bytes)
  await list({ file, onReadEntry: ({ path }) => names.push(path) })
  return names
}

/** The package with something else in it, compressed. */
const repacked = async (change: (folder: string) => void): Promise<Buffer> => {
  const folder = mkdtempSync(join(server.dataFolder, 'repacked-'))
  const file = `${folder}.tar`
  writeFileSync(file, await packed())
  await extract({ file, cwd: folder })
  change(folder)
  await create({ file, cwd: folder, gzip: true }, [
    'workshop.json',
    ...readdirSync(join(folder, 'recordings')).map((name) => `recordings/${name}`),
  ])
  return readFileSync(file)
}

const recordingIn = (folder: string) => join(folder, 'recordings', readdirSync(join(folder, 'recordings'))[0]!)
const bring = (bytes: Buffer) => afar.send('/api/workshops/package', bytes)

it('holds the plan and the recordings of the organisation’s own, and none that comes with the product', async () => {
  const names = await entriesOf(await packed())
  expect(names).toEqual(['workshop.json', expect.stringMatching(new RegExp(`^recordings/${id}-[0-9a-f]{12}[.]wav$`))])
})

it('another organisation has the workshop, the recording and its coding then; brought twice, the recording is there once', async () => {
  const first = await bring(await packed())
  expect(first).toMatchObject({ status: 200, body: { notices: [{ why: 'recording', title: { en: 'Ours' } }] } })
  const own = (await excerptsOf(server.store, elsewhere)).filter((one) => one.own)
  expect(own).toHaveLength(1)
  expect(own[0]?.id).not.toBe(id)
  const made = (await afar.ask('GET', `/api/workshops/${first.body.id}`)).body.document as Workshop
  expect(JSON.stringify(made)).toContain(own[0]?.id)
  expect(JSON.stringify(made)).not.toContain(id)
  const { library } = await readLibrary(server.store, elsewhere)
  expect(library.coding(own[0]?.id as ExcerptId).consensus.overall).toBe(4)
  expect((await bring(await packed())).body.notices).toEqual([])
  expect((await excerptsOf(server.store, elsewhere)).filter((one) => one.own)).toHaveLength(1)
  const { deeds } = await deedsOf(server.store, elsewhere)
  expect(deeds.filter(({ deed }) => deed === 'excerptAdded').map(({ about }) => about)).toEqual(['Ours'])
  const started = await afar.ask('POST', '/api/sessions', { workshopId: first.body.id })
  expect(started.status).toBe(200)
})

it('two excerpts of one file are one recording', async () => {
  const bytes = await repacked((folder) => {
    const file = join(folder, 'workshop.json')
    const plan = JSON.parse(readFileSync(file, 'utf8'))
    const [first] = plan.excerpts
    writeFileSync(file, JSON.stringify({ ...plan, excerpts: [first, { ...first, id: 'exc_another' }] }))
    writeFileSync(recordingIn(folder), toneWav(4))
  })
  const before = (await excerptsOf(server.store, elsewhere)).length
  expect(await bring(bytes)).toMatchObject({ status: 200, body: { notices: [{ why: 'recording' }] } })
  expect(await excerptsOf(server.store, elsewhere)).toHaveLength(before + 1)
})

it('one that names more excerpts than one may hold is refused, with the place and the bound', async () => {
  const bytes = await repacked((folder) => {
    const file = join(folder, 'workshop.json')
    const plan = JSON.parse(readFileSync(file, 'utf8'))
    const excerpts = Array.from({ length: 60 }, (_, at) => ({ ...plan.excerpts[0], id: `exc_many${at}` }))
    writeFileSync(file, JSON.stringify({ ...plan, excerpts }))
  })
  const problems = [{ path: ['excerpts'], why: 'many', bound: 59 }]
  expect(await bring(bytes)).toMatchObject({ status: 422, body: { problems } })
})

it('nothing is begun where the folder for it can not be made, and whoever goes away meanwhile is no failure', async () => {
  let plan = {} as WorkshopFile
  await repacked((folder) => {
    plan = JSON.parse(readFileSync(join(folder, 'workshop.json'), 'utf8'))
  })
  let begun = 0
  const into = (out: Writable) => () => {
    begun += 1
    return out
  }
  const nowhere = join(server.dataFolder, 'nowhere')
  await expect(packWorkshop(nowhere, plan, [], into(new PassThrough()))).rejects.toThrow('ENOENT')
  expect(begun).toBe(0)
  const leaving: Writable = new Writable({ write: () => void leaving.destroy() }) // at the first piece
  await packWorkshop(server.dataFolder, plan, [], into(leaving))
  expect(begun).toBe(1)
  const full = new Writable({ write: (_piece, _encoding, done) => void done(new Error('the disk is full')) })
  await expect(packWorkshop(server.dataFolder, plan, [], into(full))).rejects.toThrow('the disk is full')
})

it('one that comes a thousand times smaller than it is is unpacked no further than it may be', async () => {
  const bomb = gzipSync(Buffer.concat([await packed(), Buffer.alloc(400_000_000)]), { level: 1 })
  expect(bomb.length).toBeLessThan(5_000_000)
  expect(await bring(bomb)).toMatchObject({ status: 422, body: { problems: [{ path: [], why: 'shape' }] } })
  expect(readdirSync(server.dataFolder, { recursive: true }).filter((name) => String(name).includes('.plain'))).toEqual(
    [],
  )
  expect(await bring(Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0, 0, 0]))).toMatchObject({ status: 422 })
})

it('one that is larger than may be sent is not unpacked, however small it comes', async () => {
  const bytes = await repacked((folder) => writeFileSync(recordingIn(folder), toneWav(320)))
  expect(bytes.length).toBeLessThan(5_000_000)
  expect(await bring(bytes)).toMatchObject({ status: 422, body: { problems: [{ path: [], why: 'shape' }] } })
})

it('brought back home, it plays the recording that is there', async () => {
  const answer = await trainer.send('/api/workshops/package', await packed())
  expect(answer).toMatchObject({ status: 200, body: { notices: [] } })
  const made = (await trainer.ask('GET', `/api/workshops/${answer.body.id}`)).body.document
  expect(JSON.stringify(made)).toContain(id)
})

it('a real recording stays at home', async () => {
  const before = (await excerptOf(server.store, firstOrganisation, id))?.document
  const setTo = (document: object) =>
    server.store.db
      .updateTable('excerpts')
      .set({ document: JSON.stringify(document) })
      .where('id', '=', id)
      .execute()
  await setTo({ ...before, fictional: false })
  const answer = await trainer.file(`/api/workshops/${workshopId}/file`)
  expect(answer.headers.get('content-type')).toContain('application/json')
  expect(answer.body.toString()).not.toContain('"recording"')
  await setTo({ ...before })
})

it('managers, coders and strangers bring nothing', async () => {
  for (const role of ['manager', 'coder'] as const) {
    const who = await signedIn(server, `${role}@example.org`, role)
    expect((await who.send('/api/workshops/package', await packed())).status).toBe(404)
  }
  expect((await server.browser().send('/api/workshops/package', await packed())).status).toBe(401)
})

it('of a broken package nothing is kept, and what is amiss is said with its place', async () => {
  const whole = await packed()
  const before = readdirSync(filesFolder(server.dataFolder)).sort()
  const excerpts = (await excerptsOf(server.store, elsewhere)).length
  const short = whole.subarray(0, whole.length - 9000)
  const scrambled = Buffer.from(whole)
  const at = scrambled.indexOf('RIFF')
  scrambled.fill(0, at, at + 2000)
  expect((await bring(short)).body).toMatchObject({ why: 'invalid', problems: [{ path: [], why: 'shape' }] })
  expect((await bring(scrambled)).body).toMatchObject({ problems: [{ path: ['excerpts', 0, 'recording'] }] })
  expect((await bring(Buffer.from('no archive'))).body).toMatchObject({ problems: [{ path: [], why: 'shape' }] })
  expect(await bring(Buffer.alloc(0))).toMatchObject({ status: 400, body: { why: 'empty' } })
  expect(readdirSync(filesFolder(server.dataFolder)).sort()).toEqual(before)
  expect(readdirSync(server.dataFolder).filter((name) => name.startsWith('.package'))).toEqual([])
  expect(await excerptsOf(server.store, elsewhere)).toHaveLength(excerpts)
})
