import type { CodedItem, CoderFramework, CoderSheet } from '../../workshop/coderSheet.ts'
import type { Excerpt, ExcerptFace } from '../../workshop/excerpt.ts'
import { openFramework } from '../../workshop/framework.ts'
import type { CodingId, ExcerptId } from '../../workshop/ids.ts'
import type { Person } from '../auth/accounts.ts'
import { openedSheets, ownSheet } from '../store/coderSheets.ts'
import { type AskedCoding, codingsOf } from '../store/codings.ts'
import { chosenFramework, frameworksFor } from '../store/frameworks.ts'
import { codedExcerpt } from '../store/library.ts'
import type { Store } from '../store/open.ts'

/** What a coder's page receives: the excerpt, what is asked, and the own sheet. Of the other coders nothing. */
export interface CoderPage {
  readonly id: CodingId
  readonly excerpt: ExcerptFace & Pick<Excerpt, 'lines'>
  readonly items: readonly CodedItem[]
  readonly framework: CoderFramework
  readonly sheet: CoderSheet
  readonly submitted: boolean
  /** Whether all have submitted, so that the meeting may begin. */
  readonly open: boolean
}

/** The newest coding of an excerpt that an organisation has asked for. */
export const newestCoding = async (
  store: Store,
  { organisationId }: Pick<Person, 'organisationId'>,
  excerptId: ExcerptId,
): Promise<AskedCoding | null> =>
  (await codingsOf(store, organisationId)).find((coding) => coding.excerptId === excerptId) ?? null

/** The words that the coders of a coding were given. */
export const frameworkOf = async (
  store: Store,
  { organisationId }: Pick<Person, 'organisationId'>,
  { framework }: AskedCoding,
): Promise<CoderFramework> =>
  framework ?? openFramework(chosenFramework(await frameworksFor(store, organisationId), null).document)

/** The page of somebody who was asked to code an excerpt; `null`: was not. */
export const coderPage = async (store: Store, person: Person, excerptId: ExcerptId): Promise<CoderPage | null> => {
  const coding = await newestCoding(store, person, excerptId)
  const own = coding && (await ownSheet(store, coding.id, person.id))
  const excerpt = await codedExcerpt(store, person.organisationId, excerptId)
  if (!coding || !own || !excerpt) return null
  const { title, scale, elements } = await frameworkOf(store, person, coding)
  const asked = coding.items.map(({ id }) => id)
  return {
    id: coding.id,
    excerpt,
    items: coding.items,
    framework: { title, scale, elements: elements.filter(({ id }) => asked.includes(id)) },
    sheet: own.sheet,
    submitted: own.submittedAt !== null,
    open: own.submittedAt !== null && (await openedSheets(store, coding.id)) !== null,
  }
}
