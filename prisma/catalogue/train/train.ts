import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { loadOccupations } from '../../../app/commands/catalogue.ts'
import { encodeModel } from '../../../app/domains/occupations/title-model.file.ts'
import { hashOf } from '../../../app/domains/occupations/title-model.ts'
import { neutralTitleOf, readExamples, readVacancies, readVague, testFolds } from './examples.ts'
import { neighboursOf } from './neighbours.ts'
import { prune, roundWeights } from './prune.ts'
import { countFeatures, emptyModel, evidenceLength, train } from './softmax.ts'

/**
 * Learns `prisma/catalogue/title-model.bin` anew from the reference data:
 *   node --max-old-space-size=12000 prisma/catalogue/train/train.ts ../shared/reference [FILE] [folds left out besides 0,1]
 * Folds 0 and 1 of the employers and a fifth of the survey titles are never trained on: they measure.
 */
const [
  folder = '../shared/reference',
  file = join(import.meta.dirname, '..', 'title-model.bin'),
  more = '',
  keepText = '300000',
] = process.argv.slice(2)
const leftOut = [...testFolds, ...more.split(',').filter(Boolean).map(Number)]
const keep = Number(keepText)
const say = (text: string): void => {
  process.stderr.write(`${text}\n`)
}

const examples = readExamples(folder, new Set(loadOccupations().classes), leftOut)
const full = emptyModel(countFeatures(examples, 4), examples, 0.01)
say(`${examples.length} titles, ${full.hashes.length} features, ${full.nodes.length} nodes`)
const report = (round: number, loss: number): void => say(`round ${round + 1}: loss ${loss.toFixed(3)}`)
train(full, examples, { rounds: 2, step: 0.05, drop: 0.3, shrink: 0.01, report })
const { model, mask } = prune(full, keep)
train(model, examples, { rounds: 1, step: 0.03, drop: 0.2, shrink: 0.01, mask, report })

const unit = 0.1
const rows = roundWeights(model, unit)
const neighbours = neighboursOf(readVacancies(folder).filter((vacancy) => !leftOut.includes(vacancy.fold)))
const vague = [...new Set(readVague(folder).map((title) => hashOf(neutralTitleOf(title))))]
const packed = brotliCompressSync(
  encodeModel({ nodes: model.nodes, rows, unit, length: evidenceLength, neighbours, vague }),
)
writeFileSync(file, packed)
say(
  `${rows.length} features, ${rows.reduce((sum, row) => sum + row.weights.length, 0)} weights, ${packed.length} bytes`,
)
