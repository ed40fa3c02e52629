import type * as z from 'zod'
import { answerJson, readJson } from './json.ts'
import { originIsOurs } from './origin.ts'
import type { Visit } from './routes.ts'

/** A page of ours asks for something with a JSON body: `undefined` and an answer when it is not so. */
export const asked = async <T>(visit: Visit, schema: z.ZodType<T>): Promise<T | undefined> => {
  const { request, response, process } = visit
  if (!originIsOurs(request, process.env.publicUrl)) {
    answerJson(response, 403, { ok: false, why: 'origin' })
    return undefined
  }
  const body = schema.safeParse(await readJson(request))
  if (body.success) return body.data
  answerJson(response, 400, { ok: false, why: 'malformed' })
  return undefined
}

/** What a visit brings along to show its rights. */
export const headersOf = (visit: Visit): Headers => new Headers({ cookie: visit.request.headers.cookie ?? '' })
