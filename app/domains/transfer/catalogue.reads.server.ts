import type { Db } from '../../../prisma/transaction.ts'

/** The classification as a table that an import of occupations reads. */
export async function occupationTable(db: Db): Promise<string[][]> {
  const rows = await db.occupation.findMany({ orderBy: { code: 'asc' } })
  const cell = (value: string | number | null): string => (value === null ? '' : String(value))
  return [
    ['code', 'level', 'parent', 'anforderungsniveau', 'title'],
    ...rows.map((row) => [row.code, cell(row.level), cell(row.parent), cell(row.requirementLevel), row.title]),
  ]
}

/** The postcodes as a table that an import reads. */
export async function postcodeTable(db: Db): Promise<string[][]> {
  const rows = await db.postcode.findMany({ orderBy: { postcode: 'asc' } })
  return [
    ['postcode', 'city', 'state', 'lat', 'lon'],
    ...rows.map(({ postcode, city, state, lat, lon }) => [postcode, city, state ?? '', String(lat), String(lon)]),
  ]
}
