import type { OccupationCode } from './code.ts'

/** A class that a title may mean. `confidence` is the share of guesses of this confidence that are right to five digits, 0 to 1. */
export type Guess = { code: OccupationCode; title: string; confidence: number }

/**
 * What share of guesses of a stated probability was right to five digits, on vacancies of employers that were not trained on: between
 * the points a straight line.
 */
const rightOf: readonly (readonly [number, number])[] = [
  [0, 0.03],
  [0.05, 0.1],
  [0.15, 0.18],
  [0.3, 0.29],
  [0.45, 0.4],
  [0.6, 0.46],
  [0.75, 0.64],
  [0.86, 0.77],
  [0.92, 0.91],
  [1, 0.97],
]

/** Turns a probability of the model (0 to 1) into the share that is right, to three decimals. */
export function confidenceOf(share: number): number {
  let [from, low] = rightOf[0] ?? [0, 0]
  for (const [to, high] of rightOf) {
    if (share <= to) {
      const right = to === from ? high : low + ((high - low) * (share - from)) / (to - from)
      return Math.round(right * 1000) / 1000
    }
    from = to
    low = high
  }
  return low
}

/** From this confidence on an import takes the guess; about four in five of these guesses are right to five digits, more to four. Below it an officer is asked. */
export const importConfidence = 0.7

/** Whether an import may take the guess without asking. */
export const isSureEnough = (guess: Pick<Guess, 'confidence'> | undefined): boolean =>
  guess !== undefined && guess.confidence >= importConfidence
