import { createHash } from 'node:crypto'
import { loadOccupations, loadTitles, readCatalogueFile } from '../app/commands/catalogue.ts'
import { parsePostcodes } from '../app/domains/occupations/postcodes.ts'
import { insertRows } from './bulk.ts'
import type { BulkRow } from './bulk.ts'
import { readCatalogueMark, writeCatalogueMark } from './catalogue-mark.ts'
import type { OpenDatabase } from './open.ts'
import { inTransaction } from './transaction.ts'

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
