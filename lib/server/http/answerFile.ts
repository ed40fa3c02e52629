import { type LocalText, languages } from '../../workshop/text.ts'
import type { Visit } from './routes.ts'

/** Answers with a JSON file to keep, called by its title in the language that the address asks for. */
export const answerFile = ({ response, url }: Visit, title: LocalText, content: object): void => {
  const language = languages.find((one) => one === url.searchParams.get('language')) ?? 'en'
  const name = title[language].replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60) || 'attune'
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': `attachment; filename="attune.json"; filename*=UTF-8''${encodeURIComponent(name)}.json`,
    'cache-control': 'no-store',
  })
  response.end(`${JSON.stringify(content, null, 2)}\n`)
}
