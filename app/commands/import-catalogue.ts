import type { OpenDatabase } from '../../prisma/open.ts'
import { parseOfficialList } from '../domains/occupations/official-list.ts'
import type { BadRow } from '../domains/occupations/official-list.ts'
import { saveOccupations, savePostcodes, saveTitles } from '../domains/transfer/catalogue.store.server.ts'
import { readPostcodes } from '../domains/transfer/postcode-list.ts'
import type { RowProblem } from '../domains/transfer/records.ts'
import { readTable } from './record-files.ts'
import { UsageError } from './options.ts'

/** Checked rows of the catalogue: what is bad, and how to write the rest. `save` answers with a sentence. */
export interface CatalogueImport {
  good: number
  bad: RowProblem[]
  save: (database: OpenDatabase) => Promise<string>
}

const words: Readonly<Record<BadRow['reason'], string>> = {
  missing: 'missing',
  not_a_code: 'not a code of the KldB 2010',
  not_a_class: 'not a class of five digits',
  code_twice: 'code occurs twice',
  parent_missing: 'the code above it is missing',
  level_differs: 'does not fit the code',
  parent_differs: 'does not fit the code',
}

const refusals = {
  empty: 'The list has no rows.',
  no_code_column: 'The list has no column "code".',
  no_title_column: 'The list has no column "title".',
} as const

/** Checks an official list of occupations or of titles. Titles must belong to classes that the database has. */
export async function checkOccupations(text: string, database: OpenDatabase): Promise<CatalogueImport> {
  const list = parseOfficialList(text)
  if (!list.ok) throw new UsageError(refusals[list.reason])
  const bad = list.bad.map(({ line, field, reason }) => ({ line, field, reason: words[reason] }))
  if (list.kind === 'tree') {
    const save: CatalogueImport['save'] = async ({ prisma }) => {
      const { written, removed } = await saveOccupations(prisma, list.rows)
      return `${written} codes taken over, ${removed} removed that the list does not have and nobody uses.`
    }
    return { good: list.rows.length, bad, save }
  }
  const classes = await database.prisma.occupation.findMany({ where: { level: 5 }, select: { code: true } })
  const known = new Set(classes.map(({ code }) => code))
  const rows = list.rows.filter(({ code }) => known.has(code))
  const strange = [...new Set(list.rows.filter(({ code }) => !known.has(code)).map(({ code }) => code))]
  const unknown = strange.map((code) => ({
    line: 0,
    id: code,
    field: 'code',
    reason: `${code} is not a class of the catalogue`,
  }))
  return {
    good: rows.length,
    bad: [...bad, ...unknown],
    save: async ({ prisma }) => `${await saveTitles(prisma, rows)} new titles.`,
  }
}

/** Checks a list of postcodes with coordinates. */
export function checkPostcodes(text: string): CatalogueImport {
  const table = readTable(text)
  const { good, bad } = readPostcodes(table.rows)
  const save: CatalogueImport['save'] = async ({ prisma }) => {
    await savePostcodes(prisma, good)
    return `${good.length} postcodes taken over.`
  }
  return { good: good.length, bad: [...table.bad, ...bad], save }
}
