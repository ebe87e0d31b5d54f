/** One line of the bench: what was measured, the figure, its unit, the goal where there is one. */
export type BenchLine = { what: string; value: number; unit: string; goal?: number }

/** The value at a share of the sorted values: 0.5 is the median, 0.95 the 95th percentile. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** Milliseconds that some work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const begin = performance.now()
  await work()
  return performance.now() - begin
}

const number = (value: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 })

/** Lines as a table in columns; a figure that misses its goal is marked. */
export function tableOf(title: string, lines: readonly BenchLine[]): string {
  const wide = Math.max(...lines.map(({ what }) => what.length))
  const rows = lines.map(({ what, value, unit, goal }) => {
    const aim = goal === undefined ? '' : `   goal ${number(goal)}${value > goal ? ' — MISSED' : ''}`
    return `  ${what.padEnd(wide)}  ${number(value).padStart(10)} ${unit}${aim}`
  })
  return [title, ...rows].join('\n')
}
