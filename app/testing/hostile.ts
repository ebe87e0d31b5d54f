import fc from 'fast-check'
import type { z } from 'zod'

/** Texts that broke programs before: empty, long, control signs, NUL, halves of signs, other scripts, markup, numbers out of range, names of prototypes. */
export const hostileTexts: readonly string[] = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  'x\udfffy',
  '\u202eabc',
  '💥'.repeat(50),
  'ÄÖÜß'.repeat(40),
  'x'.repeat(70_000),
  '\r\nX-Header: 1',
  "'; DROP TABLE candidate; --",
  '"><script>alert(1)</script>',
  '{{7*7}}${7*7}',
  '%00',
  '%',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'undefined',
  'NaN',
  'Infinity',
  '-1',
  '0',
  '-0',
  '1e309',
  '99999999999999999999',
  '2147483648',
  '9223372036854775808',
  '1,5',
  '0000-00-00',
  '2026-02-30',
  '9999-12-31',
  '275760-09-14',
  '+275760-09-13',
  '2026-13-01T25:61',
  '24:00',
  '2026-03-29T02:30',
  '[]',
  '{"a":{"b":"\\u0000"}}',
  '{"__proto__":{"x":1}}',
]

const text = fc.constantFrom(...hostileTexts)

/** What no field asks for: of every type of JSON, huge, nested, with dangerous names. */
const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: text },
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(
      null,
      true,
      0,
      -1,
      1.5,
      1e308,
      Number.MAX_SAFE_INTEGER,
      2 ** 31,
      [],
      [null],
      ['', ''],
      [[[[]]]],
      {},
      { a: { b: null } },
      Array.from({ length: 3_000 }, () => 'x'),
    ),
  },
  { weight: 1, arbitrary: fc.constant(JSON.parse('{"__proto__": {"x": 1}, "constructor": 1}') as unknown) },
)

type Def = { type: string } & Record<string, unknown>
const defOf = (schema: unknown): Def => (schema as { _zod: { def: Def } })._zod.def
/** Bounds and format of a text or number, from the checks that its schema holds. */
interface Limits {
  min?: number
  max?: number
  format?: string
  pattern?: RegExp
}
function limitsOf(def: Def): Limits {
  const limits: Limits = {}
  for (const check of [def, ...((def.checks as unknown[] | undefined) ?? []).map(defOf)]) {
    const { check: kind, value, minimum, maximum, format, pattern } = check as Record<string, unknown>
    const number = Number(value ?? minimum ?? maximum)
    if (kind === 'greater_than' || kind === 'min_length') limits.min = number
    if (kind === 'less_than' || kind === 'max_length') limits.max = number
    if (kind === 'string_format' && typeof format === 'string') limits.format = format
    if (pattern instanceof RegExp) limits.pattern = pattern
  }
  return limits
}

/** Texts of the formats that forms ask for. */
const formats: Readonly<Record<string, fc.Arbitrary<string>>> = {
  email: fc.constantFrom('a@example.org', 'ä@bücher.example', `${'a'.repeat(60)}@example.org`),
  date: fc.constantFrom('2030-03-05', '2026-02-28', '2000-01-01', '9999-12-31'),
  datetime: fc.constantFrom('2030-03-05T09:00:00+01:00', '2030-03-05T15:00:00Z', '0001-01-01T00:00:00Z'),
  time: fc.constantFrom('09:00', '23:59', '00:00'),
  url: fc.constantFrom('https://example.org', 'http://127.0.0.1:1/'),
  uuid: fc.uuid(),
}
const plainTexts = fc.constantFrom(
  'Muster',
  '04860',
  'Torgau',
  '51312',
  '2030-03-05',
  '09:00',
  '12',
  '40',
  'de',
  'on',
  'yes',
  'SN',
)

/** Values that fit a schema in shape, mostly in range too: derived from the schema itself. Where a schema transforms, what it takes in. */
export function fitting(schema: unknown, depth = 0): fc.Arbitrary<unknown> {
  const def = defOf(schema)
  const inner = (of: unknown) => fitting(of, depth + 1)
  if (depth > 12) return fc.constant(null)
  switch (def.type) {
    case 'string': {
      const { format = '', min = 0, max = 60, pattern } = limitsOf(def)
      const known = formats[format]
      if (known) return known
      const maxLength = Math.min(max, 60)
      const free = fc.oneof(plainTexts, fc.string({ minLength: Math.min(min, maxLength), maxLength }))
      return pattern ? fc.oneof({ weight: 4, arbitrary: fc.stringMatching(pattern) }, free) : free
    }
    case 'number': {
      const { min = -1_000, max = 1_000 } = limitsOf(def)
      const least = Math.ceil(Math.max(min, -1e6))
      return fc.integer({ min: least, max: Math.max(least, Math.floor(Math.min(max, 1e6))) })
    }
    case 'boolean':
      return fc.boolean()
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries as Record<string, unknown>))
    case 'literal':
      return fc.constantFrom(...(def.values as unknown[]))
    case 'array':
    case 'set':
      return fc.array(inner(def.element ?? def.valueType), { maxLength: 3 })
    case 'tuple':
      return fc.tuple(...(def.items as unknown[]).map(inner))
    case 'object': {
      const shape = def.shape as Record<string, unknown>
      return fc.record(Object.fromEntries(Object.entries(shape).map(([key, of]) => [key, inner(of)])))
    }
    case 'record':
      return fc.dictionary(fc.constantFrom('a', 'b', 'de', 'toString'), inner(def.valueType), { maxKeys: 3 })
    case 'union':
      return fc.oneof(...(def.options as unknown[]).map(inner))
    case 'intersection':
      return fc
        .tuple(inner(def.left), inner(def.right))
        .map(([left, right]) => ({ ...(left as object), ...(right as object) }))
    case 'optional':
    case 'default':
    case 'prefault':
    case 'catch':
      return fc.option(inner(def.innerType), { nil: undefined })
    case 'nullable':
      return fc.option(inner(def.innerType))
    case 'readonly':
    case 'nonoptional':
    case 'success':
      return inner(def.innerType)
    case 'pipe':
      return inner(def.in)
    case 'lazy':
      return inner((def.getter as () => unknown)())
    case 'null':
      return fc.constant(null)
    case 'undefined':
      return fc.constant(undefined)
    case 'date':
      return fc.constantFrom('2030-03-05T09:00:00Z')
    default:
      return plainTexts
  }
}

/** Whether a value is a schema of zod. */
export const isSchema = (value: unknown): value is z.ZodType =>
  typeof value === 'object' && value !== null && '_zod' in value

/** Names of the fields of a schema, however it is wrapped. */
export function fieldsOf(schema: unknown): string[] {
  const def = defOf(schema)
  if (def.type === 'object') return Object.keys(def.shape as object)
  const inner = [def.innerType, def.in, def.left, def.right, ...((def.options as unknown[] | undefined) ?? [])]
  return [...new Set(inner.filter((one) => one !== undefined).flatMap(fieldsOf))]
}

/** The same data with some of its fields replaced by what no field asks for, taken away, or doubled by one that nobody knows. */
function mutated(data: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(data, fc.array(fc.tuple(fc.nat(50), hostileValue), { minLength: 1, maxLength: 3 }), fc.boolean())
    .map(([value, changes, stranger]) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return changes[0]?.[1] ?? null
      const entries = Object.entries(value)
      for (const [at, hostile] of changes) {
        const entry = entries[at % Math.max(1, entries.length)]
        if (entry) entry[1] = hostile
      }
      if (stranger) entries.push(['unknown field', changes[0]?.[1] ?? null])
      return Object.fromEntries(entries)
    })
}

/** A request as it goes out: the type its sender names, and its bytes as text. */
export interface Sent {
  type: string
  body: string
}

const broken: Sent[] = [
  { type: 'application/json', body: '' },
  { type: 'application/json', body: '{' },
  { type: 'application/json', body: 'null' },
  { type: 'application/json', body: '"text"' },
  { type: 'application/json', body: '[]' },
  { type: 'application/json', body: '['.repeat(200_000) + ']'.repeat(200_000) },
  { type: 'application/json', body: '{"a":'.repeat(2_000) + '1' + '}'.repeat(2_000) },
  { type: 'application/json', body: '{"id":"a\\u0000b"}' },
  { type: 'text/plain', body: 'a=b' },
  { type: 'multipart/form-data', body: 'no boundary' },
  { type: 'multipart/form-data; boundary=x', body: '--y\r\nnothing' },
  { type: 'application/x-www-form-urlencoded', body: '' },
  { type: 'application/x-www-form-urlencoded', body: 'a=%00&b=1' },
  { type: 'application/x-www-form-urlencoded', body: '%&&==&%ZZ=%F0%9F' },
  { type: 'application/x-www-form-urlencoded', body: `a=${'x'.repeat(2_100_000)}` },
  { type: 'application/x-www-form-urlencoded', body: 'a&'.repeat(30_000) },
]

const json = (value: unknown): Sent => ({ type: 'application/json', body: JSON.stringify(value) ?? '' })

/** Bodies of an API operation: such as fit its schema, such as nearly do, and such as are none. */
export const jsonBodies = (schema: z.ZodType): fc.Arbitrary<Sent> => {
  const good = fitting(schema)
  return fc.oneof(
    { weight: 3, arbitrary: good.map(json) },
    { weight: 8, arbitrary: mutated(good).map(json) },
    { weight: 1, arbitrary: fc.constantFrom(...broken) },
  )
}

/** A form as a browser sends it: a name as often as it has values; data of another kind as its text. */
export function formBody(data: unknown): Sent {
  const fields = new URLSearchParams()
  for (const [name, value] of Object.entries(data ?? {})) {
    for (const one of Array.isArray(value) ? value.slice(0, 500) : [value]) {
      if (one === undefined || one === null) continue
      const told = typeof one === 'string' ? one : typeof one === 'object' ? JSON.stringify(one) : `${one as number}`
      fields.append(Array.isArray(value) && !name.endsWith('[]') ? `${name}[]` : name, told)
      // Half of the readers ask for the plain name.
      if (Array.isArray(value)) fields.append(name, told)
    }
  }
  return { type: 'application/x-www-form-urlencoded', body: fields.toString() }
}

/** Bodies of a form: what its page would send, what its schemas take, some of it made hostile, fields that the source names, and no form at all. */
export function formBodies(
  shown: readonly object[],
  schemas: readonly unknown[],
  names: readonly string[],
): fc.Arbitrary<Sent> {
  const base = [...shown.map((one) => fc.constant<unknown>(one)), ...schemas.map((schema) => fitting(schema))]
  const guess = fc.dictionary(
    fc.constantFrom('intent', 'id', ...names),
    fc.oneof(text, plainTexts, fc.constantFrom('x', ...names)),
    {
      maxKeys: 8,
    },
  )
  const both =
    base.length === 0 ? guess : fc.tuple(fc.oneof(...base), guess).map(([a, b]) => ({ ...b, ...(a as object) }))
  return fc.oneof(
    { weight: base.length > 0 ? 2 : 0, arbitrary: (base.length > 0 ? fc.oneof(...base) : guess).map(formBody) },
    { weight: 6, arbitrary: mutated(base.length > 0 ? fc.oneof(...base) : guess).map(formBody) },
    { weight: 2, arbitrary: mutated(both).map(formBody) },
    { weight: 1, arbitrary: guess.map(formBody) },
    { weight: 1, arbitrary: fc.constantFrom(...broken) },
  )
}

/** An answer as far as faults are looked for. */
export interface Answered {
  status: number
  text: string
}

/**
 * Sends what was drawn, one after the other, and says what went wrong: an answer of 500 and more, none within `patience` milliseconds, or
 * a thrown fault; with what was sent, so that it can be sent again.
 */
export async function faultsOf(
  name: string,
  bodies: readonly Sent[],
  send: (sent: Sent) => Promise<Answered>,
  patience = 30_000,
): Promise<string[]> {
  const faults: string[] = []
  for (const sent of bodies) {
    const late = new Promise<string>((done) =>
      setTimeout(() => done(`no answer within ${patience} ms`), patience).unref(),
    )
    const said = send(sent).then(
      ({ status, text: told }) => (status >= 500 ? `${status} ${told.slice(0, 200)}` : null),
      (error: unknown) => String(error),
    )
    const fault = await Promise.race([said, late])
    if (fault !== null) faults.push(`${name}: ${fault} after ${sent.type} ${sent.body.slice(0, 600)}`)
  }
  return faults
}
