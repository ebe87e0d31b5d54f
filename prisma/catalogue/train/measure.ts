import { classify } from '../../../app/domains/occupations/classify.ts'
import type { Classifier } from '../../../app/domains/occupations/classifier.ts'
import type { Guess } from '../../../app/domains/occupations/guess.ts'

/** Shares of titles whose class is the first guess, or among the three, to four and to five digits; and left without a guess. */
export type Figures = { titles: number; four1: number; four3: number; five1: number; five3: number; none: number }

/** Measures coded titles; `count` lets a title count more than once. A title without a guess is a miss. */
export function measure(
  classifier: Classifier,
  rows: readonly { title: string; code: string; count?: number }[],
  guess: (classifier: Classifier, title: string) => Guess[] = classify,
): Figures {
  const sums = { titles: 0, four1: 0, four3: 0, five1: 0, five3: 0, none: 0 }
  for (const { title, code, count = 1 } of rows) {
    const codes = guess(classifier, title).map((one) => one.code)
    const group = code.slice(0, 4)
    sums.titles += count
    if (codes.length === 0) sums.none += count
    if (codes[0]?.startsWith(group)) sums.four1 += count
    if (codes[0] === code) sums.five1 += count
    if (codes.some((one) => one.startsWith(group))) sums.four3 += count
    if (codes.includes(code)) sums.five3 += count
  }
  const share = (sum: number): number => Math.round((sum / Math.max(1, sums.titles)) * 1000) / 1000
  return {
    titles: sums.titles,
    four1: share(sums.four1),
    four3: share(sums.four3),
    five1: share(sums.five1),
    five3: share(sums.five3),
    none: share(sums.none),
  }
}
