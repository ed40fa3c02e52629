import type * as z from 'zod'
import { FrameworkId } from '../../workshop/ids.ts'
import type { Person } from '../auth/accounts.ts'
import { personWho } from '../auth/rights.ts'
import { frameworksFor, type StoredFramework } from '../store/frameworks.ts'
import { answerOutcome, askedBy, headersOf } from './asked.ts'
import type { Visit } from './routes.ts'

/** The framework that an address names, if this person's organisation may use it. */
export const frameworkNamed = async (
  { process, parts }: Visit,
  { organisationId }: Person,
): Promise<StoredFramework | null> => {
  const id = FrameworkId.safeParse(parts[0])
  return (await frameworksFor(process.store, organisationId)).find((one) => one.id === id.data) ?? null
}

/** Somebody reads a framework: `undefined` and an answer when it is none that they may use. */
export const frameworkRead = async (visit: Visit) => {
  const person = await personWho(visit.process, headersOf(visit), 'writeWorkshops')
  const found = person && (await frameworkNamed(visit, person))
  if (person && found) return { person, found }
  answerOutcome(visit, 'none')
  return undefined
}

/** Somebody asks to change a framework: `undefined` and an answer when it is not their organisation's own. */
export const frameworkAsked = async <T>(visit: Visit, schema: z.ZodType<T>, mostBytes: number) => {
  const by = await askedBy(visit, 'writeWorkshops', schema, mostBytes)
  if (!by) return undefined
  const found = await frameworkNamed(visit, by.person)
  if (found?.own) return { ...by, found }
  answerOutcome(visit, 'none')
  return undefined
}
