import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { loadTitles } from '../../../app/commands/catalogue.ts'
import { buildClassifier } from '../../../app/domains/occupations/classifier.ts'
import type { Classifier } from '../../../app/domains/occupations/classifier.ts'
import { classify, weighTitle } from '../../../app/domains/occupations/classify.ts'
import { parseOfficialList } from '../../../app/domains/occupations/official-list.ts'
import { decodeModel } from '../../../app/domains/occupations/title-model.file.ts'
import { decodeNetwork } from '../../../app/domains/occupations/title-network.file.ts'
import { neutralTitleOf, readSurvey, readVacancies, readVague } from './examples.ts'
import { measure } from './measure.ts'

/**
 * Prints how good learned files are on folds of employers that they were not learned from:
 *   node prisma/catalogue/train/figures.ts ../shared/reference FOLDER 0,1
 */
const [reference = '../shared/reference', folder = join(import.meta.dirname, '..'), folds = '0,1'] =
  process.argv.slice(2)
const unpacked = (name: string): Uint8Array => brotliDecompressSync(readFileSync(join(folder, name)))
const learned = {
  model: decodeModel(unpacked('title-model.bin')),
  network: decodeNetwork(unpacked('title-network.bin')),
}
const official = parseOfficialList(readFileSync(join(reference, 'kldb/kldb2020_alphabetisch.tsv'), 'utf8'))
if (!official.ok || official.kind !== 'titles') throw new Error('The official list cannot be read')
const lists = { shipped: buildClassifier(learned, loadTitles()), official: buildClassifier(learned, official.rows) }

const test = folds.split(',').map(Number)
const vacancies = readVacancies(reference)
const apart = vacancies.filter((vacancy) => test.includes(vacancy.fold))
const known = new Set(vacancies.filter((one) => !test.includes(one.fold)).map((one) => neutralTitleOf(one.title)))
const unseen = apart.filter((vacancy) => !known.has(neutralTitleOf(vacancy.title)))
const survey = readSurvey(reference).filter((row) => row.test && row.code !== '?')

for (const [list, classifier] of Object.entries(lists)) {
  console.log(list, 'apart', measure(classifier, apart))
  console.log(list, 'apart, unseen', measure(classifier, unseen))
  console.log(list, 'survey', measure(classifier, survey))
}

const vague = readVague(reference)
const left = vague.filter((title) => classify(lists.shipped, title).length === 0)
console.log('too vague, no guess', (left.length / vague.length).toFixed(3))
console.log('share that is right to five digits, by stated probability', rightByShare(lists.shipped))

/** For tenths of stated probability of the likeliest class: titles, mean probability, share that is right. */
function rightByShare(classifier: Classifier): string[] {
  const bins = Array.from({ length: 10 }, () => ({ titles: 0, stated: 0, right: 0 }))
  for (const { title, code } of apart) {
    const shares = weighTitle(classifier, title)?.shares ?? []
    let best = 0
    for (let at = 0; at < shares.length; at += 1) if ((shares[at] ?? 0) > (shares[best] ?? 0)) best = at
    const bin = bins[Math.min(9, Math.floor((shares[best] ?? 0) * 10))]
    if (!bin) continue
    bin.titles += 1
    bin.stated += shares[best] ?? 0
    bin.right += classifier.classes[best] === code ? 1 : 0
  }
  return bins.map(
    ({ titles, stated, right }) => `${titles}: ${(stated / titles).toFixed(2)} → ${(right / titles).toFixed(2)}`,
  )
}
