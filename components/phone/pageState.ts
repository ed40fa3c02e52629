import type { GroupList } from '../../lib/workshop/groups.ts'
import type { Language, LocalText } from '../../lib/workshop/text.ts'

/** What the server has written into the page; see lib/server/phonePage/pageHtml.ts. */
export interface PageState {
  readonly code: string | null
  readonly session: 'none' | 'open' | 'ended' | 'unknown' | 'resting'
  readonly joined: boolean
  readonly title: LocalText | null
  /** The lists from which someone who joins may pick. */
  readonly groups: readonly GroupList[]
  /** For how many days after the session answers are kept; `null`: nothing is said of it. */
  readonly keptDays: number | null
  /** The languages to choose from, and the one that the page came in. */
  readonly languages: readonly Language[]
  readonly language: Language
  /** Where the words of each language are. */
  readonly words: Readonly<Record<Language, string>>
  /** A silent film of one black frame: it keeps a screen awake where the browser has no better way. */
  readonly awake: string
}

/** Reads what the server has written into the page: data, and no script, since the page allows none of its own. */
export const readPageState = ({ dataset }: HTMLElement): PageState => {
  const {
    code = '',
    session = 'none',
    joined,
    titleEn,
    titleCy,
    groups = '[]',
    keptDays,
    languages = '',
    language,
    wordsEn = '',
    wordsCy = '',
    awake = '',
  } = dataset
  return {
    code: code === '' ? null : code,
    session: session as PageState['session'], // our own server wrote it
    joined: joined === 'true',
    title: titleEn === undefined || titleCy === undefined ? null : { en: titleEn, cy: titleCy },
    groups: JSON.parse(groups) as GroupList[], // our own server wrote it
    keptDays: keptDays === undefined ? null : Number(keptDays),
    languages: languages.split(' ') as Language[], // our own server wrote it
    language: language === 'cy' ? 'cy' : 'en',
    words: { en: wordsEn, cy: wordsCy },
    awake,
  }
}
