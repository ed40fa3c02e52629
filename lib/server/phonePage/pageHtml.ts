import type { GroupList } from '../../workshop/groups.ts'
import type { Language, LocalText } from '../../workshop/text.ts'
import type { FirstWords, Manifest } from './manifest.ts'

/** What the page must know of a session before it connects. */
export interface PhonePageState {
  readonly code: string | null
  readonly session: 'none' | 'open' | 'ended' | 'unknown' | 'resting'
  readonly joined: boolean
  readonly title: LocalText | null
  /** The lists from which someone who joins may pick. */
  readonly groups: readonly GroupList[]
  /** For how many days after the session answers are kept; absent: nothing is said of it. */
  readonly keptDays?: number
  /** The languages to choose from, and the one that the page is in. */
  readonly languages: readonly Language[]
  readonly language: Language
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it may stand in HTML, between tags or in a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign)

const attributes = (data: Readonly<Record<string, string | null>>): string =>
  Object.entries(data)
    .flatMap(([name, value]) => (value === null ? [] : [` data-${name}="${escapeHtml(value)}"`]))
    .join('')

/** The heading and the sentence that are there at once, on whatever line, and with no script at all. */
const firstPaint = ({ session, joined, title, language }: PhonePageState, words: FirstWords): [string, string] => {
  if (session === 'ended') return [words.endedHeading, joined ? words.backSentence : words.codeSentence]
  if (session !== 'open') return [words.codeHeading, words.codeSentence]
  return [title?.[language] ?? words.codeHeading, joined ? words.backSentence : words.joinSentence]
}

/** The phone's page. It holds no script of its own: what the script must know stands in attributes. */
export const pageHtml = (state: PhonePageState, manifest: Manifest): string => {
  const { code, session, joined, title, groups, keptDays, languages, language } = state
  const words = manifest.words[language]
  const [heading, sentence] = firstPaint(state, words)
  const data = attributes({
    code,
    session,
    joined: String(joined),
    'title-en': title?.en ?? null,
    'title-cy': title?.cy ?? null,
    groups: groups.length === 0 ? null : JSON.stringify(groups),
    'kept-days': keptDays === undefined ? null : String(keptDays),
    languages: languages.join(' '),
    language,
    'words-en': manifest.messages.en,
    'words-cy': manifest.messages.cy,
    awake: manifest.awake,
  })
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fcfaf6">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0f151b">
<meta name="robots" content="noindex">
<meta name="format-detection" content="telephone=no">
<title>${escapeHtml(title ? `${title[language]} · ${words.product}` : words.product)}</title>
<link rel="stylesheet" href="${manifest.style}">
<link rel="preload" href="${manifest.messages[language]}" as="fetch" crossorigin>
<link rel="preload" href="${manifest.font}" as="font" type="font/woff2" crossorigin>
${manifest.preload.map((address) => `<link rel="modulepreload" href="${address}">`).join('\n')}
<link rel="icon" href="data:,">
<script type="module" src="${manifest.script}"></script>
</head>
<body>
<div id="first" class="mx-auto flex max-w-lg flex-col gap-4 px-4.5 pt-19">
<h1 class="text-2xl leading-tight font-bold">${escapeHtml(heading)}</h1>
<p class="text-soft leading-snug">${escapeHtml(sentence)}</p>
<noscript><p class="bg-attention-wash rounded-card px-4 py-3 leading-snug">${escapeHtml(words.noScript)}</p></noscript>
</div>
<div id="phone"${data}></div>
</body>
</html>
`
}
