import { expect, test } from 'vitest'
import { editDistance } from '../app/domains/occupations/edit-distance.ts'
import { nearTerms } from './units.ts'
import { createVocabulary } from './vocabulary.ts'

/** A table of words that grows, as the database has it. */
function table(words: string[]) {
  const asked: string[] = []
  return {
    asked,
    executeSql: (_: string, [after]: unknown[] = []) => {
      asked.push(String(after))
      const rows = words.map((term, at) => ({ term, seq: String(at + 1) }))
      return Promise.resolve({ rows: rows.filter(({ seq }) => BigInt(seq) > BigInt(String(after))) })
    },
  }
}

test('words are read once, later only what was written since', async () => {
  const words = ['lager', 'lagerist']
  const db = table(words)
  const vocabulary = createVocabulary(db)
  await vocabulary.refresh()
  expect([vocabulary.has('lagerist'), vocabulary.has('imker'), vocabulary.begins('lageri')]).toEqual([
    true,
    false,
    true,
  ])
  words.push('imker')
  await vocabulary.refresh()
  await vocabulary.refresh()
  expect([vocabulary.has('imker'), vocabulary.begins('imk'), vocabulary.begins('imx')]).toEqual([true, true, false])
  expect(db.asked).toEqual(['0', '2', '3'])
})

test('no word within the slips that are allowed is overlooked', async () => {
  let seed = 11
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed % below
  }
  const letters = 'abcdeilnrst'
  const word = () => Array.from({ length: 4 + random(9) }, () => letters[random(letters.length)]).join('')
  const words = [...new Set(Array.from({ length: 3_000 }, word))]
  const vocabulary = createVocabulary(table(words))
  await vocabulary.refresh()
  let near = 0
  for (const typed of words.slice(0, 60).map((one) => one.slice(0, 2) + one.slice(3))) {
    const most = typed.length >= 8 ? 2 : typed.length >= 4 ? 1 : 0
    const within = words.filter((one) => most > 0 && editDistance(typed, one, most) <= most)
    const begun = words.filter((one) => typed.length >= 5 && editDistance(typed, one, 1, true) <= 1)
    near += within.length
    expect(vocabulary.resembling(typed, false)).toEqual(expect.arrayContaining(within))
    expect(vocabulary.resembling(typed, true)).toEqual(expect.arrayContaining([...within, ...begun]))
    expect(vocabulary.resembling(typed, false).length).toBeLessThan(words.length / 4)
  }
  expect(near).toBeGreaterThan(20)
})

test('a word that only shares letters with what is being typed is not what was meant', () => {
  expect(nearTerms('kamtschatka', ['nacht', 'helfer', 'lager'], true)).toEqual([])
  expect(nearTerms('kommissionirer', ['kommissioniererin', 'kommode'], true).map(({ words }) => words[0])).toEqual([
    'kommissioniererin',
  ])
})
