import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { create } from 'tar'
import { heardIn } from '../../activities/heardIn.ts'
import type { WorkshopFile } from '../../activities/workshopFile.ts'
import { heardExcerpt } from '../../workshop/heard.ts'
import type { OrganisationId } from '../../workshop/ids.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import { filesFolder } from '../recordings/files.ts'
import { excerptOf, type StoredExcerpt } from '../store/excerpts.ts'
import type { Store } from '../store/open.ts'
import { planName, recordingName, workPrefix } from './packageNames.ts'

/** A recording that goes along: the sound that rooms hear, so that what was cut away stays at home. */
interface Taken {
  readonly of: StoredExcerpt
  readonly file: string
}

/** The recordings of a workshop that go along with it: acted or invented ones of the organisation's own, no others. */
export const recordingsOf = async (
  store: Store,
  organisationId: OrganisationId,
  workshop: Workshop,
): Promise<Taken[]> => {
  const found = await Promise.all(heardIn(workshop).map((id) => excerptOf(store, organisationId, id)))
  return found.flatMap((of) => {
    const file = of?.sound?.file ?? of?.file ?? null
    return of?.own && of.document.fictional && of.consent === null && file !== null ? [{ of, file }] : []
  })
}

/** Whether whoever was being sent something has gone: no fault of ours, and nothing to do about it. */
const hasGone = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'EPIPE'].includes(String(error.code))

/**
 * Writes a workshop's file and its recordings as one archive into a stream, a piece at a time. `begin`: asked for the stream
 * once all lies ready, so that what fails before it can still be answered.
 */
export const packWorkshop = async (
  dataFolder: string,
  plan: WorkshopFile,
  taken: readonly Taken[],
  begin: () => NodeJS.WritableStream,
): Promise<void> => {
  const work = await mkdtemp(join(resolve(dataFolder), workPrefix))
  try {
    const excerpts = plan.excerpts.map((one) => {
      const recording = taken.find(({ of }) => of.id === one.id)
      if (!recording) return one
      const excerpt = heardExcerpt(recording.of.document, recording.of.sound)
      return { ...one, recording: { file: recordingName(recording.file), excerpt } }
    })
    await writeFile(join(work, planName), `${JSON.stringify({ ...plan, excerpts }, null, 2)}\n`)
    await mkdir(join(work, 'recordings'))
    for (const { file } of taken) await symlink(join(filesFolder(dataFolder), file), join(work, recordingName(file)))
    const entries = [planName, ...taken.map(({ file }) => recordingName(file))]
    await pipeline(create({ cwd: work, portable: true, follow: true }, entries), begin()).catch((error) => {
      if (!hasGone(error)) throw error
    })
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}
