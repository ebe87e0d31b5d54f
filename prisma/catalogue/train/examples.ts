import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadTitles } from '../../../app/commands/catalogue.ts'
import { hashOf } from '../../../app/domains/occupations/title-model.ts'
import { titleSegments, wholeTitle } from '../../../app/domains/occupations/title-words.ts'

/** Where a coded title comes from; each origin has habits of its own in which class it prefers. */
export type Origin = 'vacancy' | 'official' | 'survey'

/** A title with its class and how much it counts in training. */
export type Example = { title: string; code: string; weight: number; origin: Origin }

export type Vacancy = { title: string; code: string; employer: string; fold: number }

function table(folder: string, file: string): string[][] {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n').slice(1)
  return lines.filter(Boolean).map((line) => line.split('\t'))
}

/** The vacancies that have a class, with their fold of ten by employer. */
export function readVacancies(folder: string): Vacancy[] {
  const lines = readFileSync(join(folder, 'vacancies/vacancies-ba.jsonl'), 'utf8').trim().split('\n')
  return lines.flatMap((line) => {
    const { titel, kldb5, arbeitgeber } = JSON.parse(line) as { titel: string; kldb5: string[]; arbeitgeber: string }
    const [code] = kldb5
    return code ? [{ title: titel, code, employer: arbeitgeber, fold: hashOf(arbeitgeber) % 10 }] : []
  })
}

/** Stands for a class where experts could not code an answer. */
const refused = '?'

/** Title in neutral words: two titles with the same are near-duplicates. */
export function neutralTitleOf(title: string): string {
  return wholeTitle(titleSegments(title))
}

/** Answers that experts found too vague to code: the list of the frequent ones, and what they mostly refused in the surveys. */
export function readVague(folder: string): string[] {
  const listed = table(folder, 'titles/label_frequent_vague_answers.tsv').map(([title = '']) => title)
  const counts = new Map<string, { refused: number; coded: number }>()
  for (const { title, code, count } of readSurvey(folder)) {
    const sums = counts.get(title) ?? { refused: 0, coded: 0 }
    if (code === refused) sums.refused += count
    else sums.coded += count
    counts.set(title, sums)
  }
  const mostly = [...counts].filter(([, sums]) => sums.refused >= 5 && sums.refused > sums.coded)
  return [...new Set([...listed, ...mostly.map(([title]) => title)])]
}

/**
 * Other names of official occupations, and of ESCO occupations that the official mapping leads to one class only. What the mapping
 * calls a close match is related, not the same, and is left out.
 */
function readSynonyms(folder: string): { title: string; code: string }[] {
  const byConcept = new Map<string, Set<string>>()
  for (const [concept = '', , number = '', , relation] of table(folder, 'skills/eures_esco_kldb_occupations.tsv')) {
    if (relation !== 'skos:exactMatch' && relation !== 'skos:narrowMatch') continue
    byConcept.set(concept, (byConcept.get(concept) ?? new Set()).add(number.slice(0, 5)))
  }
  return table(folder, 'titles/synonyme_berufe.tsv').flatMap(([concept = '', , title = '', source]) => {
    const [kind, id = ''] = concept.split(':')
    if (kind === 'BKZ') return source === 'eures_closeMatch' ? [] : [{ title, code: id.slice(0, 5) }]
    const codes = [...(byConcept.get(id) ?? byConcept.get(`occupation/${id}`) ?? [])]
    return codes.length === 1 ? [{ title, code: codes[0] ?? '' }] : []
  })
}

/** Titles of the official lists, the gender forms and synonyms with their classes, each meaning once. */
export function readOfficial(folder: string, classes: ReadonlySet<string>): { title: string; code: string }[] {
  const all = [
    ...table(folder, 'kldb/kldb2020_alphabetisch.tsv').map(([title, code]) => ({ title, code })),
    ...table(folder, 'kldb/berufe_genderformen.tsv').map(([title, , , code]) => ({ title, code })),
    ...table(folder, 'kldb/dkz_berufe_2024.tsv').flatMap((row) => [
      { title: row[9], code: row[2] },
      { title: row[10], code: row[2] },
    ]),
    ...readSynonyms(folder),
  ]
  const seen = new Set<string>()
  return all.flatMap(({ title = '', code = '' }) => {
    const key = `${code} ${neutralTitleOf(title)}`
    if (!classes.has(code) || seen.has(key)) return []
    seen.add(key)
    return [{ title, code }]
  })
}

/** Answers of surveys, coded by experts ("?" when they could not); a fifth of the titles is kept apart to measure. */
export function readSurvey(folder: string): { title: string; code: string; count: number; test: boolean }[] {
  return table(folder, 'titles/label_survey_title_kldb_wordwise.tsv').map(([title = '', code = '', count]) => ({
    title,
    code: code.startsWith('-') ? refused : code,
    count: Number(count),
    test: hashOf(title) % 5 === 0,
  }))
}

/** Everything to train on: vacancies outside the folds `without`, official titles, the shipped titles, survey answers. */
export function readExamples(folder: string, classes: ReadonlySet<string>, without: readonly number[]): Example[] {
  const vacancies = readVacancies(folder).filter(
    (vacancy) => !without.includes(vacancy.fold) && classes.has(vacancy.code),
  )
  const survey = readSurvey(folder).filter((row) => !row.test && classes.has(row.code))
  return [
    ...vacancies.map(({ title, code }): Example => ({ title, code, weight: 2, origin: 'vacancy' })),
    ...readOfficial(folder, classes).map(({ title, code }): Example => ({
      title,
      code,
      weight: 0.3,
      origin: 'official',
    })),
    ...loadTitles().map(({ title, code }): Example => ({ title, code, weight: 0.5, origin: 'official' })),
    ...survey.map(({ title, code, count }): Example => ({
      title,
      code,
      weight: 0.2 * Math.sqrt(count),
      origin: 'survey',
    })),
  ]
}
