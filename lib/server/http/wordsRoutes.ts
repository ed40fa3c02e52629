import type { Language } from '../../workshop/text.ts'
import { mayConduct, sessionIdIn } from '../auth/rights.ts'
import { csvFile } from '../csvFile.ts'
import { wordsShown } from '../live/wordsShown.ts'
import { sessionById } from '../store/sessions.ts'
import { headersOf } from './asked.ts'
import { answerJson } from './json.ts'
import type { Route } from './routes.ts'

const heads: Record<Language, readonly string[]> = {
  en: ['Activity', 'Round', 'Asked for', 'Group', 'Text', 'People'],
  cy: ['Gweithgaredd', 'Rownd', 'Gofynnwyd am', 'Grŵp', 'Testun', 'Pobl'],
}

/** What the room wrote and saw, as a file for the person who leads the session. */
export const wordsRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/api\/sessions\/([^/]{1,60})\/words\.csv$/,
    handle: async (visit) => {
      const { response, process, url, parts } = visit
      const id = sessionIdIn(parts[0] ?? '')
      const allowed = id !== null && (await mayConduct(process, headersOf(visit), id, 'console'))
      const session = allowed ? await sessionById(process.store, id) : null
      if (!session) return answerJson(response, 404, { ok: false, why: 'no such session' })
      const language = url.searchParams.get('language') === 'cy' ? 'cy' : 'en'
      const rows = await wordsShown(process.store, session, language)
      const table = rows.map(({ activity, round, field, group, text, people }) => [
        activity,
        round,
        field,
        group,
        text,
        people,
      ])
      const of = session.rehearsal === 1 ? 'rehearsal' : session.code
      response.writeHead(200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="attune-words-${of}.csv"`,
        'cache-control': 'no-store',
      })
      response.end(csvFile([heads[language], ...table]))
    },
  },
]
