import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { buildClassifier } from '../domains/occupations/classifier.ts'
import type { Classifier, Learned } from '../domains/occupations/classifier.ts'
import { parsePostcodes } from '../domains/occupations/postcodes.ts'
import type { Place } from '../domains/occupations/postcodes.ts'
import { buildSearch } from '../domains/occupations/search.ts'
import type { OccupationSearch } from '../domains/occupations/search.ts'
import { decodeModel } from '../domains/occupations/title-model.file.ts'
import { decodeNetwork } from '../domains/occupations/title-network.file.ts'
import { parseTitles } from '../domains/occupations/titles.ts'
import type { TitleRow } from '../domains/occupations/titles.ts'
import { parseTree } from '../domains/occupations/tree.ts'
import type { OccupationTree } from '../domains/occupations/tree.ts'

/** Finds the folder of the shipped catalogue from here upwards, so that the built server finds it as well. */
function catalogueFolder(): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const candidate = join(folder, 'prisma', 'catalogue')
    if (existsSync(join(candidate, 'classes.tsv'))) return candidate
    if (folder === dirname(folder)) throw new Error('The folder prisma/catalogue is missing from the installation')
  }
}

/** Reads a file of the shipped catalogue as text. */
export function readCatalogueFile(name: string): string {
  return readFileSync(join(catalogueFolder(), name), 'utf8')
}

function once<T>(load: () => T): () => T {
  let kept: { value: T } | undefined
  return () => (kept ??= { value: load() }).value
}

/** The shipped classification KldB 2010 (revision 2020); read at the first call, about 5 ms. */
export const loadOccupations: () => OccupationTree = once(() => parseTree(readCatalogueFile('classes.tsv')))

/** German postcodes with coordinates; read at the first call, about 10 ms. */
export const loadPlaces: () => Map<string, Place> = once(() => parsePostcodes(readCatalogueFile('postcodes.tsv')))

/** Titles that people use, class by class; read at the first call. */
export const loadTitles: () => TitleRow[] = once(() => parseTitles(readCatalogueFile('titles.tsv')))

/** The search of the occupation field over the shipped catalogue; built at the first call. */
export const loadSearch: () => OccupationSearch = once(() => buildSearch(loadOccupations(), loadTitles()))

const unpacked = (name: string): Uint8Array => brotliDecompressSync(readFileSync(join(catalogueFolder(), name)))

/** What was learned from coded titles; read at the first call. */
export const loadLearned: () => Learned = once(() => ({
  model: decodeModel(unpacked('title-model.bin')),
  network: decodeNetwork(unpacked('title-network.bin')),
}))

/** Leads free titles to the classes of the shipped catalogue; built at the first call. */
export const loadClassifier: () => Classifier = once(() => buildClassifier(loadLearned(), loadTitles()))
