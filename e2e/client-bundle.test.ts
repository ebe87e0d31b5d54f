import { expect, test } from 'vitest'
import { clientBundle, serverCodeIn } from '../app/testing/client-bundle.ts'

test('no server code is in what a browser gets', () => {
  const bundle = clientBundle()
  expect(bundle.length).toBeGreaterThan(100_000)
  expect(serverCodeIn(bundle)).toEqual([])
})

test.each([
  ['Prisma', 'class e extends Error{name="PrismaClientKnownRequestError"}'],
  ['Nodemailer', 'this.send("MAIL FROM:<"+e+">")'],
  ['Meilisearch', 'throw new MeilisearchRequestError(t)'],
  ['SQL', 'e.query("INSERT INTO event")'],
  ['use case', 'const a=await e.lockEvent(t)'],
])('%s in a bundle is found', (what, text) => {
  expect(serverCodeIn(text)).toEqual([expect.stringContaining(`(${what})`) as string])
})
