import { loadClassifier, loadLearned, loadTitles } from '../commands/catalogue.ts'
import { depthOf, requirementLevel } from '../domains/occupations/code.ts'
import { searchBranches } from '../domains/occupations/branches.ts'
import { buildClassifier } from '../domains/occupations/classifier.ts'
import type { Classifier } from '../domains/occupations/classifier.ts'
import { classify } from '../domains/occupations/classify.ts'
import { depthTexts, levelTexts } from '../domains/occupations/occupation.texts.ts'
import { buildSearch, searchOccupations } from '../domains/occupations/search.ts'
import type { OccupationSearch } from '../domains/occupations/search.ts'
import { buildTree, isKnownClass, nameOf, pathTo } from '../domains/occupations/tree.ts'
import type { Parts } from './parts.ts'

type Language = 'de' | 'en'

/** One line of an occupation field: a class, or with `branch` any level of the tree. */
export interface OccupationChoice {
  code: string
  /** Short: a usual title of a class, the name of a branch. */
  title: string
  /** Official name. */
  name: string
  /** What tells it from its like: the code with the level of work, or with the depth in the tree. */
  hint: string
}

/** A place that a filter names, with its centre in degrees. */
export interface FoundPlace {
  name: string
  lat: number
  lon: number
}

/**
 * Occupations and places of the database. The search over the catalogue is built in memory at its first use (about 60 ms)
 * and again after an import (`reload`).
 */
export function wireOccupations({ database: { prisma } }: Pick<Parts, 'database'>) {
  let built: Promise<OccupationSearch> | undefined

  async function build(): Promise<OccupationSearch> {
    const [rows, titles] = await Promise.all([
      prisma.occupation.findMany({ orderBy: { code: 'asc' } }),
      prisma.occupationTitle.findMany(),
    ])
    const tree = buildTree(
      rows.map((row) => ({ code: row.code, name: row.title, ...(row.titleEn ? { english: row.titleEn } : {}) })),
    )
    const usual = new Map(loadTitles().map((row, at) => [`${row.code} ${row.title}`, at]))
    const place = (row: { code: string; title: string }) => usual.get(`${row.code} ${row.title}`) ?? usual.size
    return buildSearch(
      tree,
      titles.sort((a, b) => place(a) - place(b)),
    )
  }

  const search = (): Promise<OccupationSearch> => {
    built ??= build().catch((error: unknown) => {
      built = undefined
      throw error
    })
    return built
  }

  let classifier: Promise<Classifier> | undefined

  /** The shipped classifier, or one over an imported list of titles. */
  async function buildGuesses(): Promise<Classifier> {
    const titles = await prisma.occupationTitle.findMany()
    const shipped = loadTitles()
    const known = new Set(shipped.map(({ code, title }) => `${code} ${title}`))
    const isShipped = titles.length === known.size && titles.every(({ code, title }) => known.has(`${code} ${title}`))
    return isShipped ? loadClassifier() : buildClassifier(loadLearned(), titles)
  }

  const guesses = (): Promise<Classifier> => {
    classifier ??= buildGuesses().catch((error: unknown) => {
      classifier = undefined
      throw error
    })
    return classifier
  }

  const choice = (found: OccupationSearch, code: string, language: Language): OccupationChoice => {
    const name = nameOf(found.tree, code, language) ?? code
    const level = requirementLevel(code)
    const words = level ? levelTexts[language][level] : depthTexts[language][depthOf(code)]
    return { code, name, title: (level ? found.firstTitle.get(code) : undefined) ?? name, hint: `${code} · ${words}` }
  }

  return {
    app: {
      reload: () => {
        built = undefined
        classifier = undefined
      },
      /** The classification itself, for rules that ask for it. */
      tree: async () => (await search()).tree,
    },
    reads: {
      /** Classes for what somebody types. */
      search: async (typed: string, language: Language, limit = 10): Promise<OccupationChoice[]> => {
        const found = await search()
        return searchOccupations(found, typed, limit).map((hit) => ({
          ...choice(found, hit.code, language),
          title: hit.title,
        }))
      },
      /** The classes that a job title may mean, three at most; `confidence` as in `Guess`. None when the title is too vague. */
      guess: async (title: string, language: Language): Promise<(OccupationChoice & { confidence: number })[]> => {
        const found = await search()
        return classify(await guesses(), title)
          .filter(({ code }) => isKnownClass(found.tree, code))
          .map((guess) => ({
            ...choice(found, guess.code, language),
            title: guess.title,
            confidence: guess.confidence,
          }))
      },
      /** Branches of any level, then classes: for filters. */
      searchAll: async (typed: string, language: Language): Promise<OccupationChoice[]> => {
        const found = await search()
        const branches = searchBranches(found.tree, typed, 5).map((code) => choice(found, code, language))
        const classes = searchOccupations(found, typed, 8).map((hit) => ({
          ...choice(found, hit.code, language),
          title: hit.title,
        }))
        return [...branches, ...classes]
      },
      /** Titles of codes of any level, for lists and pages. */
      titles: async (codes: Iterable<string>, language: Language): Promise<Record<string, string>> => {
        const found = await search()
        return Object.fromEntries(
          [...new Set(codes)].filter(Boolean).map((code) => [code, choice(found, code, language).title]),
        )
      },
      /** From the area down to the class, for a breadcrumb. */
      path: async (code: string, language: Language): Promise<{ code: string; name: string }[]> => {
        const { tree } = await search()
        return pathTo(tree, code).map((node) => ({
          code: node.code,
          name: nameOf(tree, node.code, language) ?? node.name,
        }))
      },
      isKnownClass: async (code: string) => isKnownClass((await search()).tree, code),
      /**
       * The place that a filter names by postcode or town. Of towns with the same name the one nearest to the house's sites;
       * a town with several postcodes is their middle.
       */
      place: async (typed: string): Promise<FoundPlace | null> => {
        const text = typed.trim()
        if (text === '') return null
        const [, postcode, town] = /^(\d{5})?\s*(.*)$/.exec(text) ?? []
        const select = { city: true, lat: true, lon: true }
        const rows = postcode
          ? await prisma.postcode.findMany({ where: { postcode }, select })
          : await prisma.postcode.findMany({ where: { city: { equals: town ?? '', mode: 'insensitive' } }, select })
        const begun =
          rows.length > 0 || postcode
            ? rows
            : await prisma.postcode.findMany({
                where: { city: { startsWith: town ?? '', mode: 'insensitive' } },
                select,
                take: 500,
              })
        const site = await prisma.site.findFirst({ select: { lat: true, lon: true }, orderBy: { id: 'asc' } })
        const far = (row: { lat: number; lon: number }) =>
          site ? Math.hypot((row.lat - site.lat) * 1.6, row.lon - site.lon) : 0
        const nearest = [...begun].sort((a, b) => far(a) - far(b))[0]
        if (!nearest) return null
        const same = begun.filter(
          (row) => row.city === nearest.city && Math.hypot(row.lat - nearest.lat, row.lon - nearest.lon) < 0.4,
        )
        const middle = (of: 'lat' | 'lon') => same.reduce((sum, row) => sum + row[of], 0) / same.length
        return { name: nearest.city, lat: middle('lat'), lon: middle('lon') }
      },
    },
  }
}

export type Occupations = ReturnType<typeof wireOccupations>
