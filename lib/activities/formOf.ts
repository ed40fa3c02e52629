import * as z from 'zod/mini'

/** What a reference in a config names. */
export type ReferenceTo = 'excerpt' | 'activity' | 'element'

/** One named part of a form. An optional one may be left out altogether. */
export interface FormPart {
  readonly name: string
  readonly optional: boolean
  readonly field: FormField
}

/** How one value of a config is edited. A form is made of a kind's own schema, so that a new kind has one at once. */
export type FormField =
  | { readonly type: 'localText' }
  | { readonly type: 'text'; readonly most: number | null }
  | { readonly type: 'number'; readonly whole: boolean; readonly least: number | null; readonly most: number | null }
  | { readonly type: 'yesNo' }
  /** One of a few words. */
  | { readonly type: 'oneOf'; readonly options: readonly string[] }
  /** Some of a few words, in an order. */
  | { readonly type: 'someOf'; readonly options: readonly string[] }
  | { readonly type: 'list'; readonly of: FormField; readonly least: number; readonly most: number | null }
  /** A fixed number of values in an order, such as the two ends of a range. */
  | { readonly type: 'tuple'; readonly of: readonly FormField[] }
  | { readonly type: 'group'; readonly parts: readonly FormPart[] }
  /** One of several forms; `values` are its names by the part `by`, or its place where there is none. */
  | { readonly type: 'variant'; readonly by: string | null; readonly forms: readonly VariantForm[] }
  /** A value, or none (`null`). */
  | { readonly type: 'maybe'; readonly of: FormField }
  | { readonly type: 'reference'; readonly to: ReferenceTo }
  /** A name within this activity, such as of a field: people never see it. */
  | { readonly type: 'name' }
  | { readonly type: 'fixed'; readonly value: string | number | boolean }
  /** A table of values by names. */
  | { readonly type: 'byName'; readonly of: FormField }

export interface VariantForm {
  readonly name: string
  readonly field: FormField
}

/** The part of JSON Schema that configs use. */
interface Schema {
  readonly type?: string
  readonly const?: string | number | boolean
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly items?: Schema
  readonly prefixItems?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema | boolean
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}

const references: readonly (readonly [string, ReferenceTo])[] = [
  ['^exc_', 'excerpt'],
  ['^act_', 'activity'],
  // As ElementId in lib/workshop/ids.ts.
  ['^[a-zA-Z][a-zA-Z0-9]{0,39}$', 'element'],
]

const ofString = ({ pattern = '', maxLength, ...schema }: Schema): FormField => {
  if (schema.enum) return { type: 'oneOf', options: schema.enum }
  const reference = references.find(([start]) => pattern.startsWith(start))
  if (reference) return { type: 'reference', to: reference[1] }
  return pattern === '' ? { type: 'text', most: maxLength ?? null } : { type: 'name' }
}

const ofList = ({ items, prefixItems, minItems, maxItems }: Schema): FormField => {
  if (prefixItems) return { type: 'tuple', of: prefixItems.map(fieldOf) }
  const of = fieldOf(items ?? {})
  if (of.type === 'oneOf') return { type: 'someOf', options: of.options }
  return { type: 'list', of, least: minItems ?? 0, most: maxItems ?? null }
}

const ofObject = ({ properties = {}, required = [], additionalProperties }: Schema): FormField => {
  const names = Object.keys(properties)
  if (names.join() === 'en,cy') return { type: 'localText' }
  if (names.length === 0 && typeof additionalProperties === 'object') {
    return { type: 'byName', of: fieldOf(additionalProperties) }
  }
  // `id` is a name within the activity, whatever its form: it is made, not typed.
  const parts = Object.entries(properties).map(([name, schema]): FormPart => {
    const field = fieldOf(schema)
    const isOwnId = name === 'id' && field.type !== 'fixed'
    return { name, optional: !required.includes(name), field: isOwnId ? { type: 'name' } : field }
  })
  return { type: 'group', parts }
}

const constPart = (schema: Schema): string | undefined =>
  Object.entries(schema.properties ?? {}).find(([, part]) => part.const !== undefined)?.[0]

const ofUnion = (all: readonly Schema[]): FormField => {
  const some = all.filter(({ type }) => type !== 'null')
  const [only] = some
  if (only && some.length === 1) {
    return some.length < all.length ? { type: 'maybe', of: fieldOf(only) } : fieldOf(only)
  }
  if (some.every((schema) => typeof schema.const === 'string')) {
    return { type: 'oneOf', options: some.map((schema) => String(schema.const)) }
  }
  const by = some.map(constPart).find((name) => name !== undefined) ?? null
  const forms = some.map((schema, at): VariantForm => {
    const value = by === null ? undefined : schema.properties?.[by]?.const
    return { name: String(value ?? at), field: fieldOf(schema) }
  })
  const variant: FormField = { type: 'variant', by, forms }
  return some.length < all.length ? { type: 'maybe', of: variant } : variant
}

/** Whole numbers come with the bounds of exact arithmetic, which nobody has written down. */
const written = (bound: number | undefined): number | null =>
  bound === undefined || Math.abs(bound) >= Number.MAX_SAFE_INTEGER ? null : bound

const fieldOf = (schema: Schema): FormField => {
  const union = schema.oneOf ?? schema.anyOf
  if (union) return ofUnion(union)
  if (schema.const !== undefined) return { type: 'fixed', value: schema.const }
  switch (schema.type) {
    case 'string':
      return ofString(schema)
    case 'boolean':
      return { type: 'yesNo' }
    case 'number':
    case 'integer': {
      const { minimum, maximum } = schema
      return { type: 'number', whole: schema.type === 'integer', least: written(minimum), most: written(maximum) }
    }
    case 'array':
      return ofList(schema)
    case 'object':
      return ofObject(schema)
    default:
      throw new Error(`a config holds what no form can edit: ${JSON.stringify(schema).slice(0, 80)}`)
  }
}

const made = new WeakMap<z.ZodMiniType, FormField>()

/** The form for what a schema takes. Throws where the schema holds what no form can edit: a test asks it of each kind. */
export const formOf = (schema: z.ZodMiniType): FormField => {
  // JSON Schema is a wide type; the part that configs use is written down above.
  const form = made.get(schema) ?? fieldOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema)
  made.set(schema, form)
  return form
}
