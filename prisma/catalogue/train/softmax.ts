import { evidenceOf, hashOf, nodesOfClass } from '../../../app/domains/occupations/title-model.ts'
import { titleFeatures } from '../../../app/domains/occupations/title-features.ts'
import { titleSegments } from '../../../app/domains/occupations/title-words.ts'
import type { Example } from './examples.ts'

/** Evidence of a title is scaled to this length. */
export const evidenceLength = 3

/** What is learned: one weight for each feature (row) and node of the classification. */
export type Learned = {
  hashes: number[]
  nodes: string[]
  classes: string[]
  /** rows × nodes */
  weights: Float32Array
  /** Sums of squared gradients (Adagrad). */
  squares: Float32Array
}

type Prepared = { rows: Int32Array; values: Float32Array; class: number; weight: number }

const origins = ['vacancy', 'official', 'survey'] as const

/** Random numbers that are the same in each run (a linear congruence, 32 bits). */
export function repeatable(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Features that occur in at least `least` titles, or those of `only`; after them one bias for each origin. */
export function countFeatures(examples: readonly Example[], least: number): number[] {
  const counts = new Map<number, number>()
  for (const { title } of examples) {
    for (const feature of titleFeatures(titleSegments(title)).keys()) {
      const hash = hashOf(feature)
      counts.set(hash, (counts.get(hash) ?? 0) + 1)
    }
  }
  return [...counts].filter(([, count]) => count >= least).map(([hash]) => hash)
}

/** An empty model over features and the classes that occur in the examples. */
export function emptyModel(hashes: readonly number[], examples: readonly Example[], firstSquare: number): Learned {
  const classes = [...new Set(examples.map((example) => example.code))].sort()
  const nodes = [...new Set(classes.flatMap((code) => nodesOfClass(code)))]
  const rows = [...hashes, ...origins.map((origin) => hashOf(`@${origin}`))]
  const size = rows.length * nodes.length
  return {
    hashes: rows,
    nodes,
    classes,
    weights: new Float32Array(size),
    squares: new Float32Array(size).fill(firstSquare),
  }
}

function prepare(model: Learned, examples: readonly Example[]): Prepared[] {
  const rowOf = new Map(model.hashes.map((hash, row) => [hash, row]))
  const classAt = new Map(model.classes.map((code, at) => [code, at]))
  return examples.map(({ title, code, weight, origin }) => {
    const { rows, values } = evidenceOf(rowOf, evidenceLength, titleFeatures(titleSegments(title)))
    rows.push(rowOf.get(hashOf(`@${origin}`)) ?? 0)
    values.push(1)
    return { rows: Int32Array.from(rows), values: Float32Array.from(values), class: classAt.get(code) ?? 0, weight }
  })
}

/**
 * Trains in place by Adagrad on the log-loss of a softmax over classes, each class summing the nodes of its path; features are left
 * out at random (`drop`), so that no single one carries a title; `shrink` pulls weights that hardly help to 0. With `mask`, weights that are 0 in it stay 0.
 */
export function train(
  model: Learned,
  examples: readonly Example[],
  options: {
    rounds: number
    step: number
    drop: number
    shrink: number
    mask?: Uint8Array
    report?: (round: number, loss: number) => void
  },
): void {
  const { weights, squares, nodes, classes } = model
  const prepared = prepare(model, examples)
  const width = nodes.length
  const nodeAt = new Map(nodes.map((node, at) => [node, at]))
  const paths = classes.map((code) => nodesOfClass(code).map((node) => nodeAt.get(node) ?? 0))
  const starts = Int32Array.from(
    [0, ...paths].map((_, at) => paths.slice(0, at).reduce((sum, path) => sum + path.length, 0)),
  )
  const flat = Int32Array.from(paths.flat())
  const random = repeatable(20_260_101)
  const nodeScores = new Float32Array(width)
  const nodeErrors = new Float32Array(width)
  const scores = new Float32Array(classes.length)
  const active = new Int32Array(width)
  const { mask } = options
  for (let round = 0; round < options.rounds; round += 1) {
    const step = options.step * (1 - (0.8 * round) / options.rounds)
    for (let at = prepared.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1))
      const kept = prepared[at] as Prepared
      prepared[at] = prepared[other] as Prepared
      prepared[other] = kept
    }
    let loss = 0
    for (const example of prepared) {
      const { rows, values } = example
      const used = rows.length
      const on = new Uint8Array(used)
      for (let j = 0; j < used; j += 1) on[j] = random() < (j === used - 1 ? 0.1 : options.drop) ? 0 : 1
      nodeScores.fill(0)
      for (let j = 0; j < used; j += 1) {
        if (!on[j]) continue
        const from = (rows[j] as number) * width
        const value = values[j] as number
        for (let n = 0; n < width; n += 1)
          nodeScores[n] = (nodeScores[n] as number) + (weights[from + n] as number) * value
      }
      let highest = -Infinity
      for (let c = 0; c < scores.length; c += 1) {
        let sum = 0
        for (let k = starts[c] as number; k < (starts[c + 1] as number); k += 1)
          sum += nodeScores[flat[k] as number] as number
        scores[c] = sum
        if (sum > highest) highest = sum
      }
      let total = 0
      for (let c = 0; c < scores.length; c += 1) {
        const share = Math.exp((scores[c] as number) - highest)
        scores[c] = share
        total += share
      }
      loss -= Math.log((scores[example.class] as number) / total + 1e-9)
      nodeErrors.fill(0)
      for (let c = 0; c < scores.length; c += 1) {
        const error = ((scores[c] as number) / total - (c === example.class ? 1 : 0)) * example.weight
        for (let k = starts[c] as number; k < (starts[c + 1] as number); k += 1) {
          const node = flat[k] as number
          nodeErrors[node] = (nodeErrors[node] as number) + error
        }
      }
      let count = 0
      for (let n = 0; n < width; n += 1) {
        if (Math.abs(nodeErrors[n] as number) > 1e-3) active[count++] = n
      }
      for (let j = 0; j < used; j += 1) {
        if (!on[j]) continue
        const from = (rows[j] as number) * width
        const value = values[j] as number
        for (let a = 0; a < count; a += 1) {
          const n = active[a] as number
          const place = from + n
          if (mask && !mask[place]) continue
          const gradient = (nodeErrors[n] as number) * value
          const square = (squares[place] as number) + gradient * gradient
          squares[place] = square
          const rate = step / Math.sqrt(square)
          const moved = (weights[place] as number) - rate * gradient
          const pull = rate * options.shrink
          weights[place] = moved > pull ? moved - pull : moved < -pull ? moved + pull : 0
        }
      }
    }
    options.report?.(round, loss / prepared.length)
  }
}
