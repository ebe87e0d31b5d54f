import type { Direction } from './languages.ts'

/** Signs that steer the direction of text (Unicode TR 9): embeddings, overrides, isolates, marks. */
const steering = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/** First-strong isolate, left-to-right isolate, and their end. */
export const isolates = { auto: '\u2068', ltr: '\u2066', end: '\u2069' } as const

/** Text without signs that steer its direction: what somebody entered can never turn around what stands beside it. */
export const withoutSteering = (text: string): string => text.replace(steering, '')

/**
 * A value (title, name, address, telephone number) inside a sentence that runs in `direction`: isolated where the sentence runs from
 * right to left, so that neither disturbs the other. `ltr` for what is always read from the left (numbers, addresses).
 */
export function isolated(value: string, direction: Direction, kind: 'auto' | 'ltr' = 'auto'): string {
  const clean = withoutSteering(value)
  if (direction === 'ltr' || clean === '') return clean
  return clean
    .split('\n')
    .map((line) => (line === '' ? '' : isolates[kind] + line + isolates.end))
    .join('\n')
}
