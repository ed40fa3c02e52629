import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { MadeSound } from '../../workshop/heard.ts'
import type { OrganisationId } from '../../workshop/ids.ts'
import { isBeingCoded, saveSound } from '../store/excerptSounds.ts'
import type { StoredExcerpt } from '../store/excerpts.ts'
import type { Store } from '../store/open.ts'
import { noteRemovals } from '../store/removals.ts'
import { filesFolder, partFile } from './files.ts'
import { formatNamed } from './formats.ts'
import { makeInThread } from './inThread.ts'
import type { Made } from './makeSound.ts'
import { type Files, onItsWayMs } from './openFiles.ts'

/** What rooms are to hear of a recording: which part, and whether it is to be as loud as the others. */
export interface Shape {
  readonly from: number
  readonly to: number
  readonly even: boolean
}

/** Below this, in seconds, a part is no excerpt. */
const leastSeconds = 1
/** So near to its beginning or end nothing is cut off, in seconds. */
const wholeWithin = 0.02

export type Reshaped =
  | { readonly version: number; readonly sound: MadeSound | null }
  | { readonly why: 'tooShort' | 'undecodable' | 'coded' | 'conflict' | 'storage' }

/** A part within the recording; what lies at its very ends is the whole. */
const within = ({ from, to, even }: Shape, seconds: number): Shape => ({
  from: from < wholeWithin ? 0 : from,
  to: to > seconds - wholeWithin ? seconds : to,
  even,
})

const isCut = ({ from, to }: { from: number; to: number }, seconds: number): boolean => from > 0 || to < seconds

/** Whether the part differs from the one that is heard now. */
const cutsElse = (shape: Shape, { sound, document: { seconds } }: StoredExcerpt): boolean =>
  shape.from !== (sound?.from ?? 0) || shape.to !== (sound?.to ?? seconds)

/**
 * Makes what rooms hear in a recording's place, in a file of its own; the recording stays as it was brought. The whole
 * at its own loudness needs none. What was made before stays as long as a session plays it.
 */
export const reshape = async (
  { store, files }: { store: Store; files: Files },
  organisationId: OrganisationId,
  excerpt: StoredExcerpt & { readonly file: string },
  { version, ...wished }: Shape & { readonly version: number },
): Promise<Reshaped> => {
  const { id, document, sound: before, file } = excerpt
  const shape = within(wished, document.seconds)
  if (shape.to - shape.from < leastSeconds) return { why: 'tooShort' }
  // Coders have marked what they heard: their coding would be of something else.
  if (cutsElse(shape, excerpt) && (await isBeingCoded(store, organisationId, id))) return { why: 'coded' }
  if ((await files.have(file)) === 'silent') return { why: 'storage' }
  const { dataFolder } = files
  const name = `${id}-${randomBytes(4).toString('hex')}`
  const out = await partFile(dataFolder, name)
  let made: Made | null = null
  try {
    if (isCut(shape, document.seconds) || shape.even) {
      const format = formatNamed(file.split('.').at(-1))
      made = format && (await makeInThread({ ...shape, file: join(filesFolder(dataFolder), file), format, out }))
      if (made === null) return { why: 'undecodable' }
    }
    const sound = made && { ...made, ...shape, file: `${name}.${made.ending}` }
    if (sound && !(await files.lay([{ from: `${out}.${made?.ending}`, file: sound.file }]))) return { why: 'storage' }
    const either = [before, sound].flatMap((one) => (one ? [one.file] : []))
    await noteRemovals(store, either, onItsWayMs)
    const saved = await saveSound(store, organisationId, { id, version }, sound)
    await files.settle(either)
    return saved === 'conflict' ? { why: 'conflict' } : { version: saved, sound }
  } finally {
    if (made) await rm(`${out}.${made.ending}`, { force: true })
  }
}
