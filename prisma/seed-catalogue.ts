import { createHash } from 'node:crypto'
import { loadOccupations, loadTitles, readCatalogueFile } from '../app/commands/catalogue.ts'
import { parsePostcodes } from '../app/domains/occupations/postcodes.ts'
import { insertRows } from './bulk.ts'
import type { BulkRow } from './bulk.ts'
import type { OpenDatabase } from './open.ts'
import { inTransaction } from './transaction.ts'
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

function occupationRows(): BulkRow[] {
  return [...loadOccupations().nodes.values()].map((node) => ({
    code: node.code,
    level: node.code.length,
    parent: node.code.length > 1 ? node.code.slice(0, -1) : null,
    requirement_level: node.level ?? null,
    title: node.name,
    title_en: node.english ?? null,
  }))
}

function postcodeRows(text: string): BulkRow[] {
  return [...parsePostcodes(text)].map(([postcode, place]) => ({
    postcode,
    city: place.city,
    state: place.state ?? null,
    lat: place.lat,
    lon: place.lon,
  }))
}

const takeOver = (columns: readonly string[], key: string): string =>
  `ON CONFLICT (${key}) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`

/**
 * Brings the shipped catalogue into the tables occupation, occupation_title and postcode. A second call with the same files does nothing;
 * new files update what came from older ones. Where an official list was imported, only what is missing is added.
 * Returns whether anything was written. About a second on the embedded database.
 */
export async function seedCatalogue(database: OpenDatabase): Promise<boolean> {
  const files = ['classes.tsv', 'postcodes.tsv', 'titles.tsv'].map(readCatalogueFile)
  const shipped = createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 16)
  if ((await readCatalogueMark(database.prisma)).shipped === shipped) return false
  await inTransaction(database.prisma, 'system', async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(712001)`
    const mark = await readCatalogueMark(tx)
    const occupations = takeOver(['level', 'parent', 'requirement_level', 'title', 'title_en'], 'code')
    const postcodes = takeOver(['city', 'state', 'lat', 'lon'], 'postcode')
    const kept = 'ON CONFLICT DO NOTHING'
    await insertRows(tx, 'occupation', occupationRows(), mark.official.occupations ? kept : occupations)
    await insertRows(tx, 'postcode', postcodeRows(files[1] ?? ''), mark.official.postcodes ? kept : postcodes)
    const titles = loadTitles().map(({ code, title }) => ({ code, title }))
    await insertRows(tx, 'occupation_title', titles, kept)
    await writeCatalogueMark(tx, { ...mark, shipped })
  })
  return true
}
