import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import type { Consent } from '../../workshop/consent.ts'
import type { Excerpt } from '../../workshop/excerpt.ts'
import type { ExcerptId, OrganisationId } from '../../workshop/ids.ts'
import type { Language } from '../../workshop/text.ts'
import { addExcerpt, excerptOf } from '../store/excerpts.ts'
import type { Store } from '../store/open.ts'
import { isBeingRemoved } from '../store/removals.ts'
import type { Examined, NotTaken } from './examine.ts'
import { excerptIdOf, partFile } from './files.ts'
import { examineInThread } from './inThread.ts'
import { type Files, newFileName } from './openFiles.ts'
import { type Received, receive } from './receive.ts'
import { whileThere } from './whileThere.ts'

/** A recording that somebody sends. */
export interface Brought {
  readonly organisationId: OrganisationId
  /** The page's own name for this upload, the same when it sends it again. */
  readonly upload: string
  /** What the file was called: the excerpt's title at first. */
  readonly name: string
  readonly language: Language
  /** Of a recording of a real conversation: what it is kept on; `null`: it is acted or invented. */
  readonly consent: Consent | null
}

export type Kept =
  | { readonly id: ExcerptId; readonly title: string; readonly again: boolean }
  | { readonly why: Extract<Received, { why: string }>['why'] | NotTaken | 'storage' }

/** A title from a file's name: without its ending, and without what no title has. */
const titleFrom = (name: string): string => {
  const bare = name
    .normalize('NFC')
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/[\p{C}\p{Zl}\p{Zp}/\\]+/gu, ' ')
    .trim()
  return [...bare].slice(0, 120).join('')
}

const twice = (text: string) => ({ en: text, cy: text })

const newExcerpt = (id: ExcerptId, { name, language, consent }: Brought, { seconds, peaks }: Examined): Excerpt => ({
  id,
  title: titleFrom(name) === '' ? { en: 'Recording', cy: 'Recordiad' } : twice(titleFrom(name)),
  contentNote: twice(''),
  setting: { worker: twice(''), parent: twice(''), place: twice('') },
  language,
  fictional: consent === null,
  ...(consent === null ? { acted: true } : {}),
  seconds,
  peaks: [...peaks],
  lines: [],
  behaviourChangeDiscussed: true,
  debrief: [],
  editorOnly: { summary: twice(''), delivery: '' },
})

/**
 * Takes a recording in: written to disk as it comes, read for what it is, and only then a file and an excerpt of the
 * organisation. Of one that is not taken nothing is left.
 */
export const keepRecording = async (
  { store, files, mostBytes }: { store: Store; files: Files; mostBytes: number },
  brought: Brought,
  request: IncomingMessage,
): Promise<Kept> => {
  const id = excerptIdOf(brought.organisationId, brought.upload)
  const there = await excerptOf(store, brought.organisationId, id)
  if (there) {
    request.resume()
    return { id, title: there.document.title.en, again: true }
  }
  // Asked first: nobody sends two hundred megabytes to be told afterwards.
  if ((await files.trouble()) !== null || (await isBeingRemoved(store, id))) {
    request.resume()
    return { why: 'storage' }
  }
  const part = await partFile(files.dataFolder, randomUUID())
  try {
    const received = await receive(request, part, mostBytes)
    if ('why' in received) return received
    const examined = await whileThere(request, (off) => examineInThread(part, received.bytes, off))
    if ('why' in examined) return examined
    const file = newFileName(id, examined.format)
    const document = newExcerpt(id, brought, examined)
    if (!(await files.lay([{ from: part, file }]))) return { why: 'storage' }
    try {
      await addExcerpt(store, brought.organisationId, document, {
        file,
        waveform: examined.waveform,
        loudness: examined.loudness,
        consent: brought.consent,
      })
    } finally {
      await files.settle([file]) // another try of the same upload may have been quicker
    }
    return { id, title: document.title.en, again: false }
  } finally {
    await rm(part, { force: true })
  }
}
