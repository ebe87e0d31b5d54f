import { titlePieces } from '../../../app/domains/occupations/title-network.ts'
import type { TitleNetwork } from '../../../app/domains/occupations/title-network.ts'
import { titleSegments } from '../../../app/domains/occupations/title-words.ts'
import type { Example } from './examples.ts'
import { repeatable } from './softmax.ts'

type Prepared = { rows: readonly number[]; values: readonly number[]; class: number; weight: number; origin: number }

const origins = ['vacancy', 'official', 'survey'] as const

export type NetworkOptions = {
  size: number
  buckets: number
  rounds: number
  /** First step; it falls to a twentieth. */
  step: number
  /** Share of pieces left out at random, and of dimensions. */
  dropPieces: number
  dropPlaces: number
  report?: (round: number, loss: number) => void
}

/** How long a squared gradient is remembered. */
const decay = 0.999

/** A title is sure of its class only to this probability: coders differ, and what is left keeps the other guesses alive. */
const surest = 0.95

/** Moves a weight against its gradient, in steps that its usual gradient scales (RMSprop); `squares` holds the faded mean of their squares. */
function move(weights: Float32Array, squares: Float32Array, place: number, gradient: number, step: number): void {
  const before = squares[place] as number
  const square = before === 0 ? gradient * gradient : decay * before + (1 - decay) * gradient * gradient
  squares[place] = square
  weights[place] = (weights[place] as number) - (step * gradient) / (Math.sqrt(square) + 1e-6)
}

/** Learns a network from coded titles on the log-loss, one title after the other; the same input gives the same network. */
export function trainNetwork(examples: readonly Example[], options: NetworkOptions): TitleNetwork {
  const { size, buckets } = options
  const classes = [...new Set(examples.map((example) => example.code))].sort()
  const classAt = new Map(classes.map((code, at) => [code, at]))
  const random = repeatable(20_260_102)
  const spread = (): number => (random() + random() + random() - 1.5) * 0.1
  const pieces = Float32Array.from({ length: buckets * size }, spread)
  const directions = Float32Array.from({ length: classes.length * size }, spread)
  const habits = new Float32Array(origins.length * classes.length)
  const pieceSquares = new Float32Array(pieces.length)
  const directionSquares = new Float32Array(directions.length)
  const habitSquares = new Float32Array(habits.length)
  const prepared = examples
    .map(({ title, code, weight, origin }): Prepared => ({
      ...titlePieces(titleSegments(title), buckets),
      class: classAt.get(code) ?? 0,
      weight,
      origin: origins.indexOf(origin),
    }))
    .filter(({ rows }) => rows.length > 0)
  const place = new Float64Array(size)
  const on = new Float64Array(size)
  const back = new Float64Array(size)
  const scores = new Float64Array(classes.length)
  const total = options.rounds * prepared.length
  let done = 0
  for (let round = 0; round < options.rounds; round += 1) {
    for (let at = prepared.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1))
      const kept = prepared[at] as Prepared
      prepared[at] = prepared[other] as Prepared
      prepared[other] = kept
    }
    let loss = 0
    for (const example of prepared) {
      const step = options.step * (1 - (0.95 * done) / total)
      done += 1
      const used: number[] = []
      for (let j = 0; j < example.rows.length; j += 1) if (random() >= options.dropPieces) used.push(j)
      place.fill(0)
      for (const j of used) {
        const from = (example.rows[j] as number) * size
        const value = example.values[j] as number
        for (let d = 0; d < size; d += 1) place[d] = (place[d] as number) + value * (pieces[from + d] as number)
      }
      for (let d = 0; d < size; d += 1) {
        place[d] = Math.tanh(place[d] as number)
        on[d] = random() < options.dropPlaces ? 0 : 1 / (1 - options.dropPlaces)
      }
      const habitsFrom = example.origin * classes.length
      let highest = -Infinity
      for (let c = 0; c < scores.length; c += 1) {
        let score = habits[habitsFrom + c] as number
        const from = c * size
        for (let d = 0; d < size; d += 1)
          score += (directions[from + d] as number) * (place[d] as number) * (on[d] as number)
        scores[c] = score
        if (score > highest) highest = score
      }
      let sum = 0
      for (let c = 0; c < scores.length; c += 1) {
        const share = Math.exp((scores[c] as number) - highest)
        scores[c] = share
        sum += share
      }
      loss -= Math.log((scores[example.class] as number) / sum + 1e-9)
      back.fill(0)
      for (let c = 0; c < scores.length; c += 1) {
        const error = ((scores[c] as number) / sum - (c === example.class ? surest : 0)) * example.weight
        if (Math.abs(error) < 5e-4) continue
        move(habits, habitSquares, habitsFrom + c, error, step)
        const from = c * size
        for (let d = 0; d < size; d += 1) {
          const lit = on[d] as number
          if (lit === 0) continue
          back[d] = (back[d] as number) + error * lit * (directions[from + d] as number)
          move(directions, directionSquares, from + d, error * lit * (place[d] as number), step)
        }
      }
      for (let d = 0; d < size; d += 1) back[d] = (back[d] as number) * (1 - (place[d] as number) ** 2)
      for (const j of used) {
        const from = (example.rows[j] as number) * size
        const value = example.values[j] as number
        for (let d = 0; d < size; d += 1) {
          const gradient = (back[d] as number) * value
          if (gradient !== 0) move(pieces, pieceSquares, from + d, gradient, step)
        }
      }
    }
    options.report?.(round, loss / prepared.length)
  }
  const [pieceUnit, piecesInSteps] = inSteps(pieces)
  const [classUnit, directionsInSteps] = inSteps(directions)
  return {
    classes,
    size,
    buckets,
    pieces: piecesInSteps,
    pieceUnit,
    directions: directionsInSteps,
    classUnit,
    habits: habits.slice(0, classes.length),
  }
}

/** Weights as signed bytes and their unit; the largest thousandth is cut to 127 units. */
function inSteps(weights: Float32Array): [number, Int8Array] {
  const sizes = weights.map(Math.abs).sort()
  const largest = sizes[Math.floor(sizes.length * 0.999)] ?? 1
  const unit = largest / 127
  return [unit, Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / unit))))]
}
