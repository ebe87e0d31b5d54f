import { biasFeature, hashOf } from '../../../app/domains/occupations/title-model.ts'
import type { ModelRow } from '../../../app/domains/occupations/title-model.file.ts'
import type { Learned } from './softmax.ts'

/**
 * Keeps the `keep` largest weights. The answer is the smaller model, with a mask (1 = kept) for training on; features without weights are gone. The biases stay whole.
 */
export function prune(model: Learned, keep: number): { model: Learned; mask: Uint8Array } {
  const width = model.nodes.length
  const biases = model.hashes.length - 3
  const powers = new Float32Array(biases * width)
  for (let row = 0; row < biases; row += 1) {
    for (let node = 0; node < width; node += 1)
      powers[row * width + node] = Math.abs(model.weights[row * width + node] ?? 0)
  }
  const limit = powers.slice().sort()[Math.max(0, powers.length - keep)] ?? 0
  const kept: number[] = []
  for (let row = 0; row < model.hashes.length; row += 1) {
    const has = row >= biases || powers.subarray(row * width, (row + 1) * width).some((value) => value > limit)
    if (has) kept.push(row)
  }
  const size = kept.length * width
  const smaller: Learned = {
    hashes: kept.map((row) => model.hashes[row] ?? 0),
    nodes: model.nodes,
    classes: model.classes,
    weights: new Float32Array(size),
    squares: new Float32Array(size),
  }
  const mask = new Uint8Array(size)
  for (const [to, row] of kept.entries()) {
    for (let node = 0; node < width; node += 1) {
      const place = to * width + node
      smaller.squares[place] = model.squares[row * width + node] ?? 0
      if (row < biases && (powers[row * width + node] ?? 0) <= limit) continue
      mask[place] = 1
      smaller.weights[place] = model.weights[row * width + node] ?? 0
    }
  }
  return { model: smaller, mask }
}

/** Rounds the weights to steps of `unit`, at most 127 of them; what rounds to 0 is left out. Of the biases only that of vacancies stays. */
export function roundWeights(model: Learned, unit: number): ModelRow[] {
  const width = model.nodes.length
  const vacancyBias = hashOf('@vacancy')
  return model.hashes.flatMap((hash, row) => {
    const isBias = row >= model.hashes.length - 3
    if (isBias && hash !== vacancyBias) return []
    const weights = model.nodes.flatMap((_, node) => {
      const weight = Math.max(-127, Math.min(127, Math.round((model.weights[row * width + node] ?? 0) / unit)))
      return weight === 0 ? [] : [{ node, weight }]
    })
    return weights.length > 0 ? [{ hash: isBias ? hashOf(biasFeature) : hash, weights }] : []
  })
}
