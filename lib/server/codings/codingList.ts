import type { ExcerptId } from '../../workshop/ids.ts'
import type { LocalText } from '../../workshop/text.ts'
import type { Person } from '../auth/accounts.ts'
import { may } from '../auth/rights.ts'
import { askedOf, openedSheets } from '../store/coderSheets.ts'
import { type AskedCoding, codersOf, codingsOf } from '../store/codings.ts'
import { openShelf } from '../store/library.ts'
import { members } from '../store/members.ts'
import type { Store } from '../store/open.ts'

/** Where a coding stands for one who codes: to be coded, waiting for others, to be talked over, or agreed. */
export type CodingState = 'toCode' | 'submitted' | 'open' | 'agreed'

/** A coding that somebody was asked for. */
export interface OwnCoding {
  readonly excerptId: ExcerptId
  readonly title: LocalText
  readonly version: number
  readonly state: CodingState
}

/** An excerpt, as seen by those who ask for codings. */
export interface ExcerptStanding {
  readonly excerptId: ExcerptId
  readonly title: LocalText
  /** The newest coding of it; `null`: nobody was asked yet. */
  readonly coding: {
    readonly id: string
    readonly version: number
    readonly open: boolean
    readonly agreedAt: number | null
    readonly coders: readonly { readonly id: string; readonly name: string; readonly submitted: boolean }[]
  } | null
}

const stateOf = async (store: Store, coding: AskedCoding, submittedAt: number | null): Promise<CodingState> => {
  if (submittedAt === null) return 'toCode'
  if (coding.agreedAt !== null) return 'agreed'
  return (await openedSheets(store, coding.id)) === null ? 'submitted' : 'open'
}

const newestOf = (codings: readonly AskedCoding[], id: ExcerptId): AskedCoding | null =>
  codings.find(({ excerptId }) => excerptId === id) ?? null

/** What a person was asked to code, of each excerpt the newest version. */
export const ownCodings = async (store: Store, person: Person): Promise<OwnCoding[]> => {
  const [codings, asked, { excerpts }] = await Promise.all([
    codingsOf(store, person.organisationId),
    askedOf(store, person.id),
    openShelf(store, person.organisationId),
  ])
  const found = excerpts.map(async ({ id, title, gone }): Promise<OwnCoding[]> => {
    const coding = newestOf(codings, id)
    const own = coding && asked.get(coding.id)
    // What is not there any more can not be coded any more.
    if (!coding || !own || (gone && own.submittedAt === null)) return []
    const state = await stateOf(store, coding, own.submittedAt)
    return [{ excerptId: id, title, version: coding.version, state }]
  })
  return (await Promise.all(found)).flat()
}

/**
 * Who is to code what and who has submitted, the newest excerpt first; never what anybody wrote. For those who ask for
 * codings.
 */
export const standings = async (store: Store, person: Person): Promise<ExcerptStanding[]> => {
  const [codings, { excerpts }] = await Promise.all([
    codingsOf(store, person.organisationId),
    openShelf(store, person.organisationId),
  ])
  const there = excerpts.filter(({ id, gone }) => !gone || newestOf(codings, id)).reverse()
  return Promise.all(
    there.map(async ({ id, title }) => {
      const coding = newestOf(codings, id)
      if (!coding) return { excerptId: id, title, coding: null }
      const coders = (await codersOf(store, coding.id)).map(({ submittedAt, ...coder }) => ({
        ...coder,
        submitted: submittedAt !== null,
      }))
      const open = coders.every(({ submitted }) => submitted)
      return {
        excerptId: id,
        title,
        coding: { id: coding.id, version: coding.version, open, agreedAt: coding.agreedAt, coders },
      }
    }),
  )
}

/** Whom one may ask to code. */
export const mayBeAsked = async (store: Store, person: Person): Promise<{ id: string; name: string }[]> =>
  (await members(store, person.organisationId))
    .filter(({ role }) => may(role, 'codeExcerpts', 'own'))
    .map(({ id, name }) => ({ id, name }))
