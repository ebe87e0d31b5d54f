import { expect, test } from 'vitest'
import { isSound, unsoundAt } from '../lib/sound-text.ts'
import { behindGate, largestBody, refusedAddress, refusedBody } from './sound-request.ts'

const form = 'application/x-www-form-urlencoded'
const bytes = (text: string) => new TextEncoder().encode(text)

test('addresses that stand for no text are refused', () => {
  expect(refusedAddress('/candidates?q=%C3%A4&page=2')).toBeNull()
  expect(refusedAddress('/candidates/%E0%A4%A')).toBe(400)
  expect(refusedAddress('/candidates?q=a%00b')).toBe(400)
  expect(refusedAddress(`/${'x'.repeat(8_000)}`)).toBe(414)
})

test('a form is taken as browsers send it; NUL, other types, broken parts and too much are refused', async () => {
  expect(await refusedBody(form, bytes('a=1&b=%C3%A4'), false)).toBeNull()
  expect(await refusedBody('', bytes(''), false)).toBeNull()
  expect(await refusedBody(form, bytes('a=%00'), false)).toBe(400)
  expect(await refusedBody(form, bytes('a=\0'), false)).toBe(400)
  expect(await refusedBody(form, bytes('a&'.repeat(30_000)), false)).toBe(413)
  expect(await refusedBody(form, new Uint8Array(largestBody + 1), false)).toBe(413)
  expect(await refusedBody('application/json', bytes('{}'), false)).toBe(415)
  expect(await refusedBody('application/json', bytes('{}'), true)).toBeNull()
  expect(await refusedBody('multipart/form-data; boundary=x', bytes('--y\r\n'), false)).toBe(400)
  const parts = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x--\r\n'
  expect(await refusedBody('multipart/form-data; boundary=x', bytes(parts), false)).toBeNull()
})

test('a route sees a sound body whole and no other', async () => {
  let seen = 0
  const action = async ({ request }: { request: Request }) => {
    seen++
    return (await request.formData()).get('a')
  }
  const gated = behindGate({ routes: { 'routes/x': { module: { action } } } }).routes['routes/x']?.module.action
  const send = (body: string, type = form) =>
    gated?.({ request: new Request('http://house/x', { method: 'POST', body, headers: { 'Content-Type': type } }) })
  expect(await send('a=1')).toBe('1')
  await expect(send('a=%00')).rejects.toMatchObject({ status: 400 })
  await expect(send('{"a":1}', 'application/json')).rejects.toMatchObject({ status: 415 })
  await expect(send(`a=${'x'.repeat(largestBody)}`)).rejects.toMatchObject({ status: 413 })
  expect(seen).toBe(1)
})

test('texts that no database keeps are found wherever they stand in data', () => {
  expect(isSound('Ä💥')).toBe(true)
  expect([isSound('a\0'), isSound('\ud800')]).toEqual([false, false])
  expect(unsoundAt({ a: [{ 'b/c': '\udfff' }] })).toBe('/a/0/b~1c')
  expect(unsoundAt({ a: { '\0': 1 } })).toBe('/a')
  expect(unsoundAt(JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`))).not.toBeNull()
  expect(unsoundAt({ a: ['x', 1, null] })).toBeNull()
})
