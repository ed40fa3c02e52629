import type { AgreedSheet, CodedItem } from '../../workshop/coderSheet.ts'
import {
  type CodersAlpha,
  codersAlpha,
  codersApart,
  type ItemApart,
  type PairsAlike,
  pairsAlike,
} from '../../workshop/codersApart.ts'
import type { Excerpt, ExcerptFace } from '../../workshop/excerpt.ts'
import type { CodingId, ExcerptId } from '../../workshop/ids.ts'
import type { LocalText } from '../../workshop/text.ts'
import type { Person } from '../auth/accounts.ts'
import { may } from '../auth/rights.ts'
import { openedSheets, openedTable, ownSheet } from '../store/coderSheets.ts'
import { agreementOf, codersOf } from '../store/codings.ts'
import { codedExcerpt } from '../store/library.ts'
import type { Store } from '../store/open.ts'
import { frameworkOf, newestCoding } from './coderPage.ts'

/** What the meeting sees once all have submitted: coders by letters, the widest difference first. */
export interface ConsensusPage {
  readonly id: CodingId
  readonly version: number
  /** Whose elements were coded, in which version; `null`: it is not known which. */
  readonly framework: { readonly title: LocalText; readonly number: number | null }
  readonly excerpt: ExcerptFace & Pick<Excerpt, 'lines'>
  readonly items: readonly CodedItem[]
  readonly names: Readonly<Record<string, LocalText>>
  readonly apart: readonly ItemApart[]
  readonly pairs: PairsAlike
  readonly alpha: CodersAlpha
  /** What was agreed on; `null`: not yet. */
  readonly agreed: AgreedSheet | null
  /** Whether this person may record what is agreed on. */
  readonly records: boolean
}

/**
 * The consensus of the newest coding of an excerpt. `closed`: not all have submitted; `null`: there is none, or this
 * person neither codes it nor asks for codings.
 */
export const consensusPage = async (
  store: Store,
  person: Person,
  excerptId: ExcerptId,
): Promise<ConsensusPage | 'closed' | null> => {
  const coding = await newestCoding(store, person, excerptId)
  const excerpt = await codedExcerpt(store, person.organisationId, excerptId)
  if (!coding || !excerpt) return null
  const records = may(person.role, 'askForCodings', 'own')
  if (!records && !(await ownSheet(store, coding.id, person.id))) return null
  const sheets = await openedSheets(store, coding.id)
  if (!sheets) return 'closed'
  const apart = codersApart(sheets, coding.items)
  const [framework, table, coders] = await Promise.all([
    frameworkOf(store, person, coding),
    openedTable(store, person.organisationId),
    codersOf(store, coding.id),
  ])
  return {
    id: coding.id,
    version: coding.version,
    framework: { title: framework.title, number: coding.frameworkNumber },
    excerpt,
    items: coding.items,
    names: Object.fromEntries(framework.elements.map(({ id, name }) => [id, name])),
    apart,
    pairs: pairsAlike(apart),
    alpha: codersAlpha(
      table,
      coders.map(({ id }) => id),
    ),
    agreed: await agreementOf(store, coding.id),
    records,
  }
}
