import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { measure } from '../../prisma/catalogue/train/measure.ts'
import { readSurvey, readVacancies, readVague } from '../../prisma/catalogue/train/examples.ts'
import { buildClassifier } from '../domains/occupations/classifier.ts'
import { classify } from '../domains/occupations/classify.ts'
import { parseOfficialList } from '../domains/occupations/official-list.ts'
import { loadClassifier, loadLearned } from './catalogue.ts'

const reference = join(import.meta.dirname, '..', '..', '..', 'shared', 'reference')
const isReferenceHere = existsSync(join(reference, 'vacancies'))

/** Titles of our own, as employers and people write them, with the sub-group they belong to. */
const own: readonly (readonly [string, string])[] = [
  ['Lagerist/Staplerfahrer (m/w/d) ab sofort', '5131'],
  ['Gabelstaplerfahrer m/w/d in Schkeuditz', '5253'],
  ['Putzfrau für Privathaushalt in Torgau gesucht', '5410'],
  ['Reinigungskraft (m/w/d) Minijob', '5410'],
  ['LKW-Fahrer CE Nahverkehr (m/w/d) – 19 €/Std.', '5212'],
  ['Busfahrerin / Busfahrer im Linienverkehr', '5213'],
  ['Examinierte Altenpflegerin (w/m/d) Teilzeit', '8210'],
  ['Pflegehelfer*in ambulanter Dienst', '8210'],
  ['Gesundheits- und Krankenpfleger Station Innere', '8130'],
  ['MFA (m/w/d) für Hausarztpraxis', '8110'],
  ['Erzieher:in für Krippe, 30 Std./Woche', '8311'],
  ['Köchin oder Koch', '2930'],
  ['Küchenhilfe (gn)', '2930'],
  ['Bäckereifachverkäufer/in in Oschatz', '6231'],
  ['Verkäufer (m/w/d) auf Teilzeitbasis', '6210'],
  ['Kfz-Mechatroniker', '2521'],
  ['CNC-Fräser (m/w/d) Schichtarbeit', '2423'],
  ['Schweißer WIG/MAG', '2442'],
  ['Elektroniker für Betriebstechnik (m/w/d)', '2625'],
  ['Anlagenmechaniker SHK', '3421'],
  ['Dachdecker gesucht', '3214'],
  ['Maurerin', '3212'],
  ['Maler und Lackierer (m/w/d)', '3321'],
  ['Tischlergeselle', '2234'],
  ['Garten- und Landschaftsbauer', '1214'],
  ['Landwirt (m/w/d) Pflanzenbau', '1110'],
  ['Bürokauffrau', '7140'],
  ['Steuerfachangestellte (m/w/d)', '7230'],
  ['Finanzbuchhalter Vollzeit', '7221'],
  ['Systemadministrator (m/w/d) Linux', '4334'],
  ['Hausmeister für Schule', '3410'],
  ['Sicherheitsmitarbeiter § 34a', '5311'],
  ['Friseurin / Friseur', '8231'],
  ['Physiotherapeut (m/w/d)', '8171'],
  ['Sozialpädagoge Jugendhilfe', '8312'],
]

test('of titles of our own at least nine in ten are led to their sub-group at once', () => {
  const classifier = loadClassifier()
  const missed = own.filter(([title, group]) => !classify(classifier, title)[0]?.code.startsWith(group))
  expect(missed.length, missed.map(([title]) => title).join('; ')).toBeLessThanOrEqual(own.length / 10)
})

test('titles that say nothing get no guess', () => {
  const vague = ['Mitarbeiter (m/w/d)', 'Helfer', 'Angestellte', 'Minijob ab sofort', 'Wir suchen dich!', '']
  expect(vague.filter((title) => classify(loadClassifier(), title).length > 0)).toEqual([])
})

test('the command answers one JSON line a title, in order, with the shipped catalogue or a given list', () => {
  const folder = mkdtempSync(join(tmpdir(), 'classify-'))
  const titles = join(folder, 'titles.txt')
  const list = join(folder, 'list.tsv')
  writeFileSync(titles, 'Lagerist (m/w/d)\n\nKöchin\n')
  writeFileSync(list, 'title\tcode\nMagaziner/in\t51312\nKoch/Köchin\t29302\n')
  const run = (...more: string[]) =>
    execFileSync(process.execPath, [join(import.meta.dirname, 'classify.ts'), '--titles', titles, ...more], {
      encoding: 'utf8',
    })
      .trimEnd()
      .split('\n')
      .map(
        (line) => JSON.parse(line) as { title: string; guesses: { code: string; title: string; confidence: number }[] },
      )
  const shipped = run()
  expect(shipped.map((line) => line.title)).toEqual(['Lagerist (m/w/d)', '', 'Köchin'])
  expect(shipped.map((line) => line.guesses[0]?.code)).toEqual(['51312', undefined, '29302'])
  const given = run('--occupations', list)
  expect(given[0]?.guesses[0]).toMatchObject({ code: '51312', title: 'Magaziner/in' })
  expect(
    given
      .flatMap((line) => line.guesses.map((guess) => guess.code))
      .filter((code) => !['51312', '29302'].includes(code)),
  ).toEqual([])
})

/** What ships is learned from all of them, so these are no figures of quality (README of the catalogue): they show when something breaks. */
test.runIf(isReferenceHere)(
  'the shipped files still lead the vacancies that they were learned from to their classes',
  () => {
    const rows = readVacancies(reference).filter((vacancy) => vacancy.fold < 2)
    const official = parseOfficialList(readFileSync(join(reference, 'kldb/kldb2020_alphabetisch.tsv'), 'utf8'))
    if (!official.ok || official.kind !== 'titles') throw new Error('The official list cannot be read')
    const given = measure(buildClassifier(loadLearned(), official.rows), rows)
    const shipped = measure(loadClassifier(), rows)
    expect(given.four1).toBeGreaterThanOrEqual(0.79)
    expect(given.four3).toBeGreaterThanOrEqual(0.93)
    expect(shipped.four1).toBeGreaterThanOrEqual(given.four1 - 0.05)
    expect(shipped.four3).toBeGreaterThanOrEqual(given.four3 - 0.05)
  },
)

test.runIf(isReferenceHere)('survey answers that were not trained on, and answers too vague to code', () => {
  const rows = readSurvey(reference).filter((row) => row.test && row.code !== '?')
  expect(measure(loadClassifier(), rows).four1).toBeGreaterThanOrEqual(0.55)
  const vague = readVague(reference)
  const left = vague.filter((title) => classify(loadClassifier(), title).length === 0)
  expect(left.length / vague.length).toBeGreaterThanOrEqual(0.5)
})
