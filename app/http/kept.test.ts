import { expect, test } from 'vitest'
import { keptByContent } from './kept.server.ts'

test('equal content is made once, also at the same time; what failed is made again, the oldest goes', async () => {
  const made: string[] = []
  const keep = keptByContent<string>(2)
  const ask = (content: string, fails = false) =>
    keep(content, async () => {
      made.push(content)
      await Promise.resolve()
      if (fails) throw new Error('no')
      return content.toUpperCase()
    })
  expect(await Promise.all([ask('a'), ask('a')])).toEqual(['A', 'A'])
  await ask('b')
  await ask('a')
  await ask('c')
  expect(made).toEqual(['a', 'b', 'c'])
  await ask('a')
  await ask('b')
  expect(made).toEqual(['a', 'b', 'c', 'b'])
  await expect(ask('x', true)).rejects.toThrow('no')
  await ask('x')
  expect(made.slice(4)).toEqual(['x', 'x'])
})
