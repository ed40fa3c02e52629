import { SheetHash } from '../../workshop/ids.ts'
import { mayBeKept, sheet } from '../store/sheets.ts'
import { answerJson } from './json.ts'
import type { Route } from './routes.ts'
import { soundFiles } from './soundFiles.ts'

/** Files: sheets by their hash, for ever; recordings by right. */
export const fileRoutes = (root: string): Route[] => [
  {
    method: 'GET',
    path: /^\/sheets\/([0-9a-f]{32})\.json$/,
    handle: async ({ response, process, parts }) => {
      const hash = SheetHash.safeParse(parts[0])
      const body = hash.success ? await sheet(process.store, hash.data) : null
      if (body === null) return answerJson(response, 404, { ok: false, why: 'no such sheet' })
      response.writeHead(200, {
        'content-type': 'application/json; charset=utf-8',
        'cache-control': mayBeKept(body) ? 'public, max-age=31536000, immutable' : 'private, no-store',
        'x-content-type-options': 'nosniff',
      })
      response.end(body)
    },
  },
  soundFiles(root),
]
