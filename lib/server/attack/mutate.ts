/** Values that programs trip over. */
const strange: readonly unknown[] = [
  null,
  undefined,
  true,
  0,
  -1,
  1.5,
  2 ** 31,
  2 ** 53,
  Number.MAX_VALUE,
  -0,
  '',
  ' ',
  '\u0000',
  '\ud800',
  '../../etc/passwd',
  "'; drop table responses; --",
  '<script>alert(1)</script>',
  '{{7*7}}',
  '%00%ff',
  'x'.repeat(3000),
  '🫥'.repeat(50),
  '__proto__',
  'constructor',
  [],
  {},
  [[[[[[[[[[]]]]]]]]]],
  { __proto__: null },
  JSON.parse('{"__proto__":{"polluted":true}}'),
  { toString: 'no', valueOf: 1, toJSON: 'x' },
  { length: 2 ** 32 },
]

type Random = () => number

export const oneOf = <T>(random: Random, all: readonly T[]): T => all[Math.floor(random() * all.length)] as T // none is empty

/** A value as text, whatever it is. */
export const asText = (value: unknown): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).replace(/[\ud800-\udfff]/g, '?')

const isHolder = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** A text that was cut, doubled, or has a sign put in or changed. */
const bentText = (random: Random, text: string): string => {
  const at = Math.floor(random() * (text.length + 1))
  const sign = oneOf(random, ['\u0000', '/', '%2e', '"', '\n', '٣', '9', '_', '🫥', '\u202e'])
  return oneOf(random, [
    text.slice(0, at),
    text + text,
    text.slice(0, at) + sign + text.slice(at),
    text.slice(0, at) + sign + text.slice(at + 1),
    text.toUpperCase(),
  ])
}

const bentNumber = (random: Random, value: number): number =>
  oneOf(random, [value + 1, value - 1, -value, value * 1e9, value + 0.5, 2 ** 53 + value])

/** The same value with one thing about it changed: structure-aware, so that it gets past the first look. */
export const mutate = (random: Random, value: unknown): unknown => {
  if (random() < 0.12) return oneOf(random, strange)
  if (typeof value === 'string') return bentText(random, value)
  if (typeof value === 'number') return bentNumber(random, value)
  if (typeof value === 'boolean') return !value
  if (Array.isArray(value)) {
    if (value.length === 0) return [oneOf(random, strange)]
    const at = Math.floor(random() * value.length)
    return oneOf(random, [
      value.map((one, place) => (place === at ? mutate(random, one) : one)),
      value.filter((_, place) => place !== at),
      [...value, ...value],
      [...value, oneOf(random, strange)],
    ])
  }
  if (!isHolder(value)) return oneOf(random, strange)
  const keys = Object.keys(value)
  const key = oneOf(random, keys.length > 0 ? keys : ['x'])
  const { [key]: inner, ...others } = value
  const choice = random()
  if (choice < 0.7) return { ...value, [key]: mutate(random, inner) }
  if (choice < 0.8) return others
  if (choice < 0.9) return { ...value, [bentText(random, key)]: inner }
  return { ...value, [oneOf(random, ['__proto__', 'constructor', 'extra', ''])]: oneOf(random, strange) }
}
