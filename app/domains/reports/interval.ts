/** A share with its number of cases and the range in which it probably lies. Bounds are 0–1. */
export interface ShareEstimate {
  hits: number
  of: number
  share: number | null
  low: number
  high: number
}

/** 95 of 100 intervals of this kind hold the true share. */
const z = 1.96

/** Share with its Wilson score interval (E. B. Wilson 1927, without correction of continuity). Without cases everything is possible. */
export function estimate(hits: number, of: number): ShareEstimate {
  if (of <= 0) return { hits, of: 0, share: null, low: 0, high: 1 }
  const share = hits / of
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  const middle = share + (z * z) / (2 * of)
  const whole = 1 + (z * z) / of
  return { hits, of, share, low: Math.max(0, (middle - spread) / whole), high: Math.min(1, (middle + spread) / whole) }
}

/** Middle value; null of nothing. */
export function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const upper = sorted[half] ?? 0
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? 0)) / 2
}
