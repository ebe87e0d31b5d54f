import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { loadOccupations } from '../../../app/commands/catalogue.ts'
import { encodeModel } from '../../../app/domains/occupations/title-model.file.ts'
import { encodeNetwork } from '../../../app/domains/occupations/title-network.file.ts'
import { hashOf } from '../../../app/domains/occupations/title-model.ts'
import { neutralTitleOf, readExamples, readVacancies, readVague } from './examples.ts'
import { neighboursOf } from './neighbours.ts'
import { trainNetwork } from './network.ts'
import { prune, roundWeights } from './prune.ts'
import { countFeatures, emptyModel, evidenceLength, train } from './softmax.ts'

/**
 * Learns `title-model.bin` and `title-network.bin` of the catalogue anew from the reference data:
 *   node --max-old-space-size=12000 prisma/catalogue/train/train.ts ../shared/reference [FOLDER] [folds of employers left out: 0,1]
 * What ships is learned from all folds; figures are measured on folds that were left out. A fifth of the survey titles is never learned from.
 */
const [folder = '../shared/reference', target = join(import.meta.dirname, '..'), without = ''] = process.argv.slice(2)
const leftOut = without.split(',').filter(Boolean).map(Number)
/** Weights of the model that are kept. */
const keep = 300_000
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
writeFileSync(join(target, 'title-model.bin'), packed)
say(
  `${rows.length} features, ${rows.reduce((sum, row) => sum + row.weights.length, 0)} weights, ${packed.length} bytes`,
)

const network = trainNetwork(examples, {
  size: 48,
  buckets: 32_768,
  rounds: 6,
  step: 0.004,
  dropPieces: 0.2,
  dropPlaces: 0.3,
  report,
})
const packedNetwork = brotliCompressSync(encodeNetwork(network))
writeFileSync(join(target, 'title-network.bin'), packedNetwork)
say(`network of ${network.pieces.length + network.directions.length} weights, ${packedNetwork.length} bytes`)
