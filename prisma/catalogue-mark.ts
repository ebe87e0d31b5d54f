import type { Db } from './transaction.ts'

/** What the catalogue tables hold: hash of the shipped files, and whether an official list was imported over them. */
export interface CatalogueMark {
  shipped: string | null
  official: { occupations: boolean; postcodes: boolean }
}

const nothing: CatalogueMark = { shipped: null, official: { occupations: false, postcodes: false } }

/** Reads the mark; it stands in the comment of the table, so that it needs no table of its own. */
export async function readCatalogueMark(db: Db): Promise<CatalogueMark> {
  const rows = await db.$queryRaw<{ comment: string | null }[]>`
    SELECT obj_description('occupation'::regclass, 'pg_class') AS comment`
  const comment = rows[0]?.comment
  if (!comment?.startsWith('{')) return nothing
  const found = JSON.parse(comment) as Partial<CatalogueMark>
  return { shipped: found.shipped ?? null, official: { ...nothing.official, ...found.official } }
}

export async function writeCatalogueMark(db: Db, mark: CatalogueMark): Promise<void> {
  await db.$executeRawUnsafe(`COMMENT ON TABLE occupation IS '${JSON.stringify(mark).replaceAll("'", "''")}'`)
}
