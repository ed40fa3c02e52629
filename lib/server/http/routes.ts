import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Live } from '../live/attach.ts'
import type { Process } from '../theStore.ts'

/** One request, with what its address said and what it may need. */
export interface Visit {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
  readonly process: Process
  readonly live: Live
  /** What the parts in brackets of the route's pattern matched. */
  readonly parts: readonly string[]
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'ANY'
  /** Matched against the path. */
  readonly path: RegExp
  handle(visit: Visit): Promise<void> | void
}

/** The first route of a request, with what its pattern matched; `null` when the request is none of ours. */
export const routeOf = (
  routes: readonly Route[],
  method: string,
  path: string,
): { route: Route; parts: readonly string[] } | null => {
  const asked = method === 'HEAD' ? 'GET' : method
  for (const route of routes) {
    if (route.method !== 'ANY' && route.method !== asked) continue
    const match = route.path.exec(path)
    if (match) return { route, parts: match.slice(1) }
  }
  return null
}
