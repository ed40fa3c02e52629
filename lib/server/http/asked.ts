import type * as z from 'zod'
import type { Person } from '../auth/accounts.ts'
import { type Action, personWho } from '../auth/rights.ts'
import { answerJson, readJson } from './json.ts'
import { originIsOurs } from './origin.ts'
import type { Visit } from './routes.ts'

/** A page of ours asks for something with a JSON body: `undefined` and an answer when it is not so. */
export const asked = async <T>(visit: Visit, schema: z.ZodType<T>, mostBytes?: number): Promise<T | undefined> => {
  const { request, response, process } = visit
  if (!originIsOurs(request, process.env.publicUrl)) {
    answerJson(response, 403, { ok: false, why: 'origin' })
    return undefined
  }
  const body = schema.safeParse(await readJson(request, mostBytes))
  if (body.success) return body.data
  answerJson(response, 400, { ok: false, why: 'malformed' })
  return undefined
}

/** What a visit brings along to show its rights. */
export const headersOf = (visit: Visit): Headers => new Headers({ cookie: visit.request.headers.cookie ?? '' })

/**
 * Somebody with an account asks for what only some may do: `undefined` and an answer when it is not so. Whether the
 * thing it is about is their organisation's is for the route: every query names the organisation.
 */
export const askedBy = async <T>(
  visit: Visit,
  action: Action,
  schema: z.ZodType<T>,
  mostBytes?: number,
): Promise<{ person: Person; given: T } | undefined> => {
  const given = await asked(visit, schema, mostBytes)
  if (given === undefined) return undefined
  const headers = headersOf(visit)
  const person = await personWho(visit.process, headers, action)
  if (person) return { person, given }
  const signedIn = (await visit.process.accounts.person(headers)) !== null
  if (signedIn) answerJson(visit.response, 404, { ok: false, why: 'none' })
  else answerJson(visit.response, 401, { ok: false, why: 'not signed in' })
  return undefined
}

/** Tells what came of it: `done` or nothing amiss, `none` of theirs, or why not. */
export const answerOutcome = (visit: Visit, outcome: string | null, more: object = {}): void => {
  const done = outcome === null || outcome === 'done'
  const status = done ? 200 : outcome === 'none' ? 404 : 422
  answerJson(visit.response, status, done ? { ok: true, ...more } : { ok: false, why: outcome })
}
