import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { definitionIds, definitionLine, definitionTexts } from './definitions.texts.ts'
import { definitionsDocument } from './definitions.ts'

/** Prettier sets columns of tables to one width; the words are what counts. */
const words = (text: string) => text.replaceAll(/-{3,}/g, '---').replaceAll('_', '*').replaceAll(/ +/g, ' ').trim()

test('docs/figures.md says what the page of definitions says', () => {
  const file = readFileSync(join(import.meta.dirname, '../../../docs/figures.md'), 'utf8')
  expect(words(file)).toBe(words(definitionsDocument()))
})

test('a definition in one sentence names what is counted, by what it is divided, and when', () => {
  expect(definitionLine(definitionTexts.en.figures.perPerson, 'en')).toBe(
    'open vacancies divided by unemployed people in SGB II. Day or time: today; an earlier day from the history of the rows; a month or year from the stocks of month ends.',
  )
  for (const language of ['de', 'en'] as const)
    for (const id of definitionIds)
      expect(definitionLine(definitionTexts[language].figures[id], language)).toMatch(/\w{4}.*: .*\.$/)
})
