import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { faultsOf, fieldsOf, fitting, formBodies, formBody, jsonBodies } from './hostile.ts'
import type { Sent } from './hostile.ts'
import { formsIn } from './page-forms.ts'

const schema = z.object({
  title: z.string().min(1).max(20),
  kind: z.enum(['job', 'mini_job']),
  hours: z.number().min(1).max(60).nullable(),
  place: z
    .object({
      postcode: z
        .string()
        .regex(/^\d{5}$/)
        .optional(),
    })
    .optional(),
})

test('what fits a schema is taken by it more often than not', () => {
  const drawn = fc.sample(fitting(schema), { numRuns: 200, seed: 3 })
  expect(drawn.filter((one) => schema.safeParse(one).success).length).toBeGreaterThan(100)
  expect(fieldsOf(z.union([schema, z.object({ intent: z.literal('x') })]).transform(String))).toContain('intent')
})

const sample = (bodies: fc.Arbitrary<Sent>, numRuns: number) => fc.sample(bodies, { numRuns, seed: 7 })

/** A handler as somebody in a hurry writes it: it holds as long as people type what they should. */
function hasty({ body }: Sent): Promise<{ status: number; text: string }> {
  const { title, kind } = JSON.parse(body) as { title: string; kind: string }
  if (title.trim().includes('\0')) throw new Error('invalid byte sequence')
  return Promise.resolve({ status: kind ? 200 : 422, text: '' })
}
const careful = ({ body }: Sent) => {
  let value: unknown = null
  try {
    value = JSON.parse(body)
  } catch {
    return Promise.resolve({ status: 400, text: '' })
  }
  return Promise.resolve({ status: schema.safeParse(value).success ? 200 : 422, text: '' })
}

test('a handler that trusts its sender is found out, one that checks is not', async () => {
  const bodies = sample(jsonBodies(schema), 60)
  expect((await faultsOf('hasty', bodies, (sent) => Promise.resolve().then(() => hasty(sent)))).length).toBeGreaterThan(
    5,
  )
  expect(await faultsOf('careful', bodies, careful)).toEqual([])
})

test('a form that takes one field for granted and one that never answers are found out', async () => {
  const bodies = sample(formBodies([{ intent: 'save', day: '2030-03-05' }], [], []), 40)
  const trusting = ({ body }: Sent) => {
    const day = new URLSearchParams(body).get('day')
    return Promise.resolve({ status: Number.isNaN(Date.parse(day ?? '2030-01-01')) ? 500 : 302, text: '' })
  }
  expect((await faultsOf('trusting', bodies, trusting)).length).toBeGreaterThan(3)
  const silent = () => new Promise<never>(() => undefined)
  expect(await faultsOf('silent', bodies.slice(0, 2), silent, 20)).toHaveLength(2)
})

test('the forms of a page are read as a browser would send them', () => {
  const html = `<form method="get"><input name="q"></form><form method="post" action="/x"><input type="hidden" name="a" value="1&amp;2">
    <select name="s"><option value="">–</option><option value="v">V</option></select><textarea name="t">Text</textarea>
    <button name="intent" value="save">S</button><button name="intent" value="drop">D</button></form>`
  expect(formsIn(html)).toEqual([
    { action: '/x', fields: { a: '1&2', s: 'v', t: 'Text', intent: 'save' } },
    { action: '/x', fields: { a: '1&2', s: 'v', t: 'Text', intent: 'drop' } },
  ])
  expect(formBody({ 'p[]': ['a', 'b'], n: 3, none: null }).body).toBe('p%5B%5D=a&p%5B%5D=a&p%5B%5D=b&p%5B%5D=b&n=3')
})
