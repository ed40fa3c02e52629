import type { Person } from '../auth/accounts.ts'
import { personWho } from '../auth/rights.ts'
import { headersOf } from './asked.ts'
import { answerJson } from './json.ts'
import { originIsOurs } from './origin.ts'
import type { Visit } from './routes.ts'

/** Who sends a file, if they may: `null` and an answer where they may not. What is on its way is dropped then. */
export const senderOf = async (visit: Visit): Promise<Person | null> => {
  const { request, response, process } = visit
  const refuse = (status: number, why: string) => {
    request.resume()
    answerJson(response, status, { ok: false, why })
    return null
  }
  if (!originIsOurs(request, process.env.publicUrl)) return refuse(403, 'origin')
  const headers = headersOf(visit)
  const person = await personWho(process, headers, 'writeWorkshops')
  if (person) return person
  const signedIn = (await process.accounts.person(headers)) !== null
  return refuse(signedIn ? 404 : 401, signedIn ? 'none' : 'not signed in')
}
