import { type LocalText, languages } from '../../workshop/text.ts'
import type { Visit } from './routes.ts'

/** Begins an answer with a file to keep, called by its title in the language that the address asks for. */
export const fileHead = (
  { response, url }: Visit,
  title: LocalText,
  { ending, type }: { ending: string; type: string },
): void => {
  const language = languages.find((one) => one === url.searchParams.get('language')) ?? 'en'
  const bare = title[language].replace(/[^\p{L}\p{N}]+/gu, '-')
  const name = [...bare].slice(0, 60).join('') || 'attune' // by characters: half a one is in no address
  response.writeHead(200, {
    'content-type': type,
    'content-disposition': `attachment; filename="attune.${ending}"; filename*=UTF-8''${encodeURIComponent(name)}.${ending}`,
    'cache-control': 'no-store',
  })
}

/** Answers with a JSON file to keep. */
export const answerFile = (visit: Visit, title: LocalText, content: object): void => {
  fileHead(visit, title, { ending: 'json', type: 'application/json; charset=utf-8' })
  visit.response.end(`${JSON.stringify(content, null, 2)}\n`)
}
