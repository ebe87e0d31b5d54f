import { insertRows } from '../../../prisma/bulk.ts'
import type { PrismaClient } from '../../../prisma/generated/client.ts'
import { readCatalogueMark, writeCatalogueMark } from '../../../prisma/catalogue-mark.ts'
import { inTransaction } from '../../../prisma/transaction.ts'
import { parentCode, requirementLevel } from '../occupations/code.ts'
import type { TitleRow } from '../occupations/titles.ts'
import type { TreeRow } from '../occupations/tree.ts'
import type { PostcodeRow } from './postcode-list.ts'

/** Codes that some record names, wherever it names them. */
const used = `
  SELECT occupation AS code FROM vacancy UNION SELECT unnest(alternatives) FROM vacancy
  UNION SELECT occupation FROM candidate_target UNION SELECT unnest(occupations) FROM event
  UNION SELECT e ->> 'occupation' FROM candidate, jsonb_array_elements(CASE jsonb_typeof(trainings) WHEN 'array' THEN trainings ELSE '[]' END) e
  UNION SELECT e ->> 'occupation' FROM employer, jsonb_array_elements(CASE jsonb_typeof(sought) WHEN 'array' THEN sought ELSE '[]' END) e
  UNION SELECT e ->> 'occupation' FROM employer, jsonb_array_elements(CASE jsonb_typeof(hired) WHEN 'array' THEN hired ELSE '[]' END) e`

/**
 * Takes over an official classification: new codes come, names change, codes that it does not have go, unless a record or a code
 * below them is in use. Returns how many codes were written and removed.
 */
export function saveOccupations(
  prisma: PrismaClient,
  rows: readonly TreeRow[],
): Promise<{ written: number; removed: number }> {
  return inTransaction(prisma, 'import', async (tx) => {
    const table = rows.map(({ code, name }) => ({
      code,
      level: code.length,
      parent: parentCode(code) ?? null,
      requirement_level: requirementLevel(code) ?? null,
      title: name,
    }))
    const update = `ON CONFLICT (code) DO UPDATE SET level = excluded.level, parent = excluded.parent,
      requirement_level = excluded.requirement_level, title = excluded.title`
    await insertRows(tx, 'occupation', table, update)
    const removed = await tx.$executeRawUnsafe(
      `WITH used AS (${used})
       DELETE FROM occupation o WHERE o.code NOT IN (SELECT jsonb_array_elements_text($1::text::jsonb))
       AND NOT EXISTS (SELECT FROM used u WHERE u.code LIKE o.code || '%')`,
      JSON.stringify(rows.map(({ code }) => code)),
    )
    const mark = await readCatalogueMark(tx)
    await writeCatalogueMark(tx, { ...mark, official: { ...mark.official, occupations: true } })
    return { written: rows.length, removed }
  })
}

/** Adds titles to classes. Returns how many were new. */
export function saveTitles(prisma: PrismaClient, rows: readonly TitleRow[]): Promise<number> {
  return inTransaction(prisma, 'import', async (tx) => {
    const before = await tx.occupationTitle.count()
    await insertRows(
      tx,
      'occupation_title',
      rows.map(({ code, title }) => ({ code, title })),
      'ON CONFLICT DO NOTHING',
    )
    return (await tx.occupationTitle.count()) - before
  })
}

/** Takes over postcodes; those that the list does not have stay. */
export function savePostcodes(prisma: PrismaClient, rows: readonly PostcodeRow[]): Promise<void> {
  return inTransaction(prisma, 'import', async (tx) => {
    const update =
      'ON CONFLICT (postcode) DO UPDATE SET city = excluded.city, state = excluded.state, lat = excluded.lat, lon = excluded.lon'
    await insertRows(
      tx,
      'postcode',
      rows.map((row) => ({ ...row })),
      update,
    )
    const mark = await readCatalogueMark(tx)
    await writeCatalogueMark(tx, { ...mark, official: { ...mark.official, postcodes: true } })
  })
}
